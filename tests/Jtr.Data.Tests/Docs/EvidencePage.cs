using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/evidence.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class EvidencePage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Written, At, Corroborated, Verify, Cite, BibTeX, Corrected];

    private static void Written()
    {
        // <snippet>
        Evidence evidence = Events.AsoVisitsTaiwan.Evidence[0];
        Console.WriteLine($"{evidence.Passage.Document.Label}, {evidence.Passage.Key}");
        Console.WriteLine($"{evidence.Start} to {evidence.End}, digest {evidence.Digest}");
        Console.WriteLine($"{evidence.Role}, {evidence.Speech}");
        // </snippet>
    }

    private static void At()
    {
        // <snippet>
        Console.WriteLine(string.Join(", ", Facts.At(Documents.Reuters2023, 4380).Select(fact => fact.Key)));
        Console.WriteLine(Facts.From(Documents.Reuters2023).Count);
        // </snippet>
    }

    private static void Corroborated()
    {
        // <snippet>
        Console.WriteLine(Facts.Corroborated().First(found => found.Fact is Event));
        // </snippet>
    }

    private static void Verify()
    {
        // <snippet>
        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(Documents.Reuters2023, "Another text.");
        Console.WriteLine(report);
        // </snippet>
    }

    private static void Cite()
    {
        // <snippet>
        Console.WriteLine(Events.ImmigrationMemorandumSigned.Cite());
        // </snippet>
    }

    private static void BibTeX()
    {
        // <snippet>
        Console.WriteLine(Events.AsoVisitsTaiwan.Cite(CitationFormat.BibTeX));
        // </snippet>
    }

    private static void Corrected()
    {
        // <snippet>
        foreach (Correction correction in Corpus.HistoryOf("japan-taiwan-practical-cooperation-over-decades").Corrections)
            Console.WriteLine($"{correction.Property}: {correction.Before ?? "none"} → {correction.After ?? "none"}. {correction.Why}");
        // </snippet>
    }
}
