using System;
using System.Linq;
using Console = Jtr.Data.Docs.Console;

namespace VillageDiary.Docs;

/// <summary>The code of docs/evidence-in-your-corpus.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class OwnEvidencePage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Writing, Verifying, Altered, ToFacts, Corroborated, Citing, Formats];

    private static void Writing()
    {
        // <snippet>
        SourceText text = SourceText.FromUtf8(File.ReadAllBytes("texts/brandvold-diary.txt"));
        foreach ((int start, int end) in text.Find("froze"))
            Console.WriteLine($"{start} to {end}: {text.Digest(start, end)}");
        Console.WriteLine($"{text.Length} code points, {text.Text.Length} UTF-16 units, SHA-256 {text.Sha256[..8]}…");
        // </snippet>
    }

    private static void Verifying()
    {
        // <snippet>
        SourceText text = SourceText.FromUtf8(File.ReadAllBytes("texts/brandvold-diary.txt"));
        Console.WriteLine(Diary.Sources.Verify(Documents.BrandvoldDiary, text));
        // </snippet>
    }

    private static void Altered()
    {
        // <snippet>
        SourceText text = SourceText.FromUtf8(File.ReadAllBytes("texts/brandvold-diary.txt"));
        var copy = new SourceText(text.Text.Replace("a wager", "a bet"));
        ProvenanceReport<IFact, Evidence> report = Diary.Sources.Verify(Documents.BrandvoldDiary, copy);
        Console.WriteLine(report);
        foreach (EvidenceCheck<IFact, Evidence> check in report.Checks.Where(check => check.State is EvidenceState.Altered or EvidenceState.Missing))
            Console.WriteLine(check);
        // </snippet>
    }

    private static void ToFacts()
    {
        // <snippet>
        foreach (IFact fact in Diary.Sources.At(Documents.BrandvoldDiary, 240))
            Console.WriteLine(fact);
        Console.WriteLine(Diary.Sources.In(Passages.BrandvoldDiaryFrozenStream).Count);
        Console.WriteLine(Diary.Sources.From(Documents.AldousLetter).Count);
        // </snippet>
    }

    private static void Corroborated()
    {
        // <snippet>
        foreach (Corroboration<IFact, Document> found in Diary.Sources.Corroborated((fact, evidence) => true))
            Console.WriteLine(found);
        // </snippet>
    }

    private static void Citing()
    {
        // <snippet>
        Console.WriteLine(Observations.FirstSnowOf1879.Cite());
        // </snippet>
    }

    private static void Formats()
    {
        // <snippet>
        Console.WriteLine(Observations.FirstSnowOf1879.Cite(CitationFormat.BibTeX));
        Console.WriteLine(Observations.FirstSnowOf1879.Cite(CitationFormat.CslJson));
        // </snippet>
    }
}
