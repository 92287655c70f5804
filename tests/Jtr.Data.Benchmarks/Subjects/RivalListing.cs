using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Benchmarks.Rival;

namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Gives the same answer as <see cref="Listing"/> from JSON.</summary>
internal static class RivalListing
{
    public static ulong Run(string path) => Of(RivalCorpus.Read(path));

    public static ulong Of(RivalCorpus corpus)
    {
        Dictionary<string, string> documents = corpus.Documents.ToDictionary(row => row.Key, row => row.Published);
        Dictionary<string, string> passages = corpus.Passages.ToDictionary(row => row.Key, row => row.ArticlePublished ?? documents[row.Document]);
        Dictionary<string, string?> instruments = corpus.Instruments.ToDictionary(row => row.Key, row => row.Date);
        var checksum = new Checksum();
        foreach (RivalActor row in corpus.Actors)
            Add(ref checksum, row.Summary, null);
        foreach (RivalClaim row in corpus.Claims)
            Add(ref checksum, row.Summary, row.Voiced ?? row.Evidence?.Select(evidence => passages[evidence.Passage]).FirstOrDefault());
        foreach (RivalDocument row in corpus.Documents)
            Add(ref checksum, row.Summary, row.Published);
        foreach (RivalEvent row in corpus.Events)
            Add(ref checksum, row.Summary, row.Date);
        foreach (RivalInstrument row in corpus.Instruments)
            Add(ref checksum, row.Summary, row.Date);
        foreach (RivalLink row in corpus.Links)
            Add(ref checksum, row.Summary, null);
        foreach (RivalMeasure row in corpus.Measures)
            Add(ref checksum, row.Summary, row.AsOf);
        foreach (RivalOffice row in corpus.Offices)
            Add(ref checksum, row.Summary, null);
        foreach (RivalPlace row in corpus.Places)
            Add(ref checksum, row.Summary, null);
        foreach (RivalProvision row in corpus.Provisions)
            Add(ref checksum, row.Summary, instruments[row.Instrument]);
        foreach (RivalRelation row in corpus.Relations)
            Add(ref checksum, row.Summary, row.Validity);
        foreach (RivalTenure row in corpus.Tenures)
            Add(ref checksum, row.Summary, row.Attested);
        return checksum.Value;
    }

    private static void Add(ref Checksum checksum, string summary, string? date)
    {
        checksum.Add(summary);
        if (date is not null)
            checksum.Add(date);
    }
}
