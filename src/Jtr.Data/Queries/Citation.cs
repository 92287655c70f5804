using System;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>Cites what a fact rests on, in a form that a person or a bibliography can use. Thread-safe.</summary>
public static class Citation
{
    /// <summary>
    /// A reference to the texts that a fact rests on, ready to paste: one for each document that its own evidence is in, by the document's key. Each gives the title as printed (or a description in
    /// brackets where the copy prints none), authors, translators, publisher and carrier as far as the copy names them, the date of publication, the passages and the code points of the evidence
    /// (as in <see cref="Evidence"/>: 0-based, end exclusive), and the corpus by name and version with the fact's key. A date that no text states stands in brackets and says how it is known; in
    /// CSL-JSON it is <c>circa</c>, to what its bounds have in common. The evidence of a fact's names and provisions is not cited.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="format">How it is written: plain text by default. The other formats know each reference by the document's permanent key and the fact's: <c>reuters-2023:aso-visits-taiwan</c>, so that two facts of one text are two entries.</param>
    /// <returns>Lines that end in LF alone, with none after the last: the same in every culture.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string Cite(this IFact fact, CitationFormat format = CitationFormat.Plain) =>
        CitationWriter.Cite(fact ?? throw new ArgumentNullException(nameof(fact)), $"Jtr.Data, corpus {Corpus.Version}", format);
}
