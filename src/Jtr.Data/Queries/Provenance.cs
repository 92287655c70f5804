using System;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// Checks the corpus against a copy of a source text; the texts themselves are not in the package. Positions are Unicode code points,
/// not <see cref="char"/>s, which differ in a text with characters beyond U+FFFF. Thread-safe.
/// </summary>
public static class Provenance
{
    /// <summary>Checks all evidence in a document, including that of names and provisions, against a text: whether the words are in place, moved, altered or missing.</summary>
    /// <param name="document">The document that the text is a copy of.</param>
    /// <param name="text">The whole text, decoded from UTF-8 as it is stored; a byte order mark counts as a character.</param>
    /// <returns>
    /// One check for each piece of evidence, in the order of <see cref="Corpus.Facts"/>, and the length and SHA-256 of the whole text. An unrelated text is not an error: all evidence is
    /// then missing, except for words that the two texts share.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProvenanceReport<IFact, Evidence> Verify(Document document, string text)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        return new SourcedFacts<IFact, Document, Evidence>(Facts.All).Verify(document, new SourceText(text));
    }
}
