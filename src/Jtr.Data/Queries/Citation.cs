using System;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>Cites the texts that a fact rests on, for people and for bibliographies. Thread-safe.</summary>
public static class Citation
{
    /// <summary>
    /// Returns references to the texts that a fact rests on: one for each document that contains evidence of the fact, ordered by the document's key.
    /// </summary>
    /// <remarks>
    /// <para>A reference gives the title as printed (or a description in brackets if the copy prints none), the authors, translators, publisher and carrier that the copy names, the date of publication, the
    /// passages and the code points of the evidence (as in <see cref="Evidence"/>: 0-based, end exclusive), and the corpus by name and version with the fact's key.</para>
    /// <para>A date that no text states is in brackets with its basis; in CSL-JSON it is <c>circa</c>, reduced to the components that its first and last possible day share. The evidence of a fact's names and
    /// provisions is not cited.</para>
    /// </remarks>
    /// <param name="fact">The fact.</param>
    /// <param name="format">The format; plain text by default. The other formats identify each reference by the permanent keys of the document and the fact: <c>reuters-2023:aso-visits-taiwan</c>, so that two facts of one text are two entries.</param>
    /// <returns>Lines separated by LF, without one after the last; the same in every culture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a value of <see cref="CitationFormat"/>.</exception>
    public static string Cite(this IFact fact, CitationFormat format = CitationFormat.Plain) =>
        CitationWriter.Cite(fact ?? throw new ArgumentNullException(nameof(fact)), $"Jtr.Data, corpus {Corpus.Version}", format);
}
