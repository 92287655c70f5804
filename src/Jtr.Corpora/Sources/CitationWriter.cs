using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Sources;

/// <summary>Cites the texts that a row of a corpus rests on, for people and for bibliographies. Thread-safe.</summary>
public static class CitationWriter
{
    /// <summary>
    /// Returns references to the texts that a row rests on: one for each document that contains evidence of the row, ordered by the document's key.
    /// </summary>
    /// <remarks>
    /// <para>A reference gives the title as printed (or a description in brackets), the authors, translators, publisher, carrier and date of <see cref="ISourceDocument.Citation"/>, the passages and the code
    /// points of the evidence (as in <see cref="IEvidence"/>: 0-based, end exclusive), and the corpus with the row's key.</para>
    /// <para>A date that no text states is in brackets with its basis. In CSL-JSON, such a date and every uncertain date are <c>circa</c>, reduced to the components that the first and the last possible day share.</para>
    /// </remarks>
    /// <param name="row">The row. The evidence in its own properties is cited, not that of nested values, such as the forms of a name.</param>
    /// <param name="corpus">The name and version of the corpus, as the reference prints them.</param>
    /// <param name="format">The format; plain text by default. The other formats identify each reference by the permanent keys of the document and the row: <c>diary:first-snow</c>, so that two rows of one document are two entries.</param>
    /// <returns>Lines separated by LF, without one after the last; the same in every culture. If the row has no evidence, an empty text or, in CSL-JSON, an empty list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> or <paramref name="corpus"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a value of <see cref="CitationFormat"/>.</exception>
    public static string Cite(IRow row, string corpus, CitationFormat format = CitationFormat.Plain)
    {
        _ = row ?? throw new ArgumentNullException(nameof(row));
        _ = corpus ?? throw new ArgumentNullException(nameof(corpus));
        IReadOnlyList<CitedDocument> documents = CitedDocument.Of(row, corpus);
        return format switch
        {
            CitationFormat.Plain => string.Join("\n", documents.Select(PlainReference.Write)),
            CitationFormat.BibTeX => string.Join("\n\n", documents.Select(BibTeXReference.Write)),
            CitationFormat.CslJson => CslReference.Write(documents),
            CitationFormat.BibLaTeX => string.Join("\n\n", documents.Select(BibLaTeXReference.Write)),
            CitationFormat.Ris => string.Join("\n\n", documents.Select(RisReference.Write)),
            _ => throw new ArgumentOutOfRangeException(
                nameof(format), format, $"format must be {nameof(CitationFormat.Plain)}, {nameof(CitationFormat.BibTeX)}, {nameof(CitationFormat.CslJson)}, {nameof(CitationFormat.BibLaTeX)} or {nameof(CitationFormat.Ris)}."),
        };
    }
}
