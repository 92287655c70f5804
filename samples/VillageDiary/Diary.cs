using Jtr.Corpora.Schema;
using Jtr.Corpora.Sources;

namespace VillageDiary;

/// <summary>The corpus as a whole: its version, and look-ups between its facts and the texts. Thread-safe.</summary>
[Corpus]
public static partial class Diary
{
    /// <summary>The version of the data.</summary>
    public static partial string Version { get; }

    /// <summary>The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits.</summary>
    public static partial string Fingerprint { get; }

    /// <summary>The facts with the texts that they rest on.</summary>
    public static SourcedFacts<IFact, Document, Evidence> Sources => new(Facts.All);

    /// <summary>Returns a reference to the texts that a fact rests on.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="format">The format.</param>
    public static string Cite(this IFact fact, CitationFormat format = CitationFormat.Plain) => CitationWriter.Cite(fact, $"Village diary {Version}", format);
}
