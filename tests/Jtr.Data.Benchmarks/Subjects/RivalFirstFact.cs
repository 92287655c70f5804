using System.Collections.Frozen;
using Jtr.Data.Benchmarks.Rival;

namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Gives the same answer as <see cref="FirstFact"/> from JSON: reads the corpus, puts the events into a dictionary and looks one up.</summary>
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
