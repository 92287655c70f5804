using System.Collections.Frozen;
using Jtr.Data.Benchmarks.Rival;

namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>The same answer as <see cref="FirstFact"/>, from JSON: read the corpus, file the events under their keys, ask.</summary>
internal static class RivalFirstFact
{
    public static ulong Run(string path)
    {
        RivalCorpus corpus = RivalCorpus.Read(path);
        FrozenDictionary<string, RivalEvent> events = corpus.Events.ToFrozenDictionary(row => row.Key);
        RivalEvent signing = events[KeyLookUp.Key];
        var checksum = new Checksum();
        checksum.Add(signing.Summary);
        checksum.Add(signing.Date ?? "");
        return checksum.Value;
    }
}
