using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Sources;

/// <summary>Cites what a row of a corpus rests on, in a form that a person or a bibliography can use. Thread-safe.</summary>
public static class CitationWriter
{
    /// <summary>
    /// A reference to the texts that a row rests on, ready to paste: one for each document that its own evidence is in, by the document's key. Each gives the title as printed (or a description in
    /// brackets), authors, translators, publisher, carrier and date as far as <see cref="ISourceDocument.Citation"/> has them, the passages and the code points of the evidence (as in
    /// <see cref="IEvidence"/>: 0-based, end exclusive), and the corpus with the row's key. A date that no text states stands in brackets and says how it is known; in CSL-JSON it is
    /// <c>circa</c>, to what its bounds have in common.
    /// </summary>
    /// <param name="row">The row. Its own evidence is that in its own properties; what is in values nested in it, such as the forms of a name, is not cited.</param>
    /// <param name="corpus">The corpus, as the reference names it: name and version.</param>
    /// <param name="format">How it is written: plain text by default. The other formats know each reference by the document's permanent key and the row's: <c>diary:first-snow</c>, so that two rows of one document are two entries.</param>
    /// <returns>Lines that end in LF alone, with none after the last: the same in every culture. Without evidence there is no reference: an empty text, and in CSL-JSON an empty list.</returns>
    /// <exception cref="ArgumentNullException">The row or the corpus is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
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
                nameof(format), format, $"The formats are {nameof(CitationFormat.Plain)}, {nameof(CitationFormat.BibTeX)}, {nameof(CitationFormat.CslJson)}, {nameof(CitationFormat.BibLaTeX)} and {nameof(CitationFormat.Ris)}."),
        };
    }
}
