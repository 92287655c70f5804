using System;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// Checks the corpus against a source text, for somebody who holds a copy of it: the texts themselves are not in the package. Places are in Unicode code points,
/// which are not the <see cref="char"/>s of a string where the text has characters beyond U+FFFF. Thread-safe.
/// </summary>
public static class Provenance
{
    /// <summary>Says of every evidence that rests on a document, that of names and provisions included, whether its words stand in a text: unmoved, moved, altered or missing.</summary>
    /// <param name="document">The document that the text is held to be.</param>
    /// <param name="text">The whole text, decoded from UTF-8 as it is stored; a byte order mark counts as a character.</param>
    /// <returns>
    /// One check for each evidence, in the order of <see cref="Corpus.Facts"/>, and the length and SHA-256 of the text as a whole. A text that is another altogether is no error: everything is
    /// then missing, but for words that it shares.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProvenanceReport<IFact, Evidence> Verify(Document document, string text)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        return new SourcedFacts<IFact, Document, Evidence>(Facts.All).Verify(document, new SourceText(text));
    }
}
