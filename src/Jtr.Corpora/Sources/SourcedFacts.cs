using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora.Sources;

/// <summary>
/// Facts of a corpus with the source texts that they rest on. Checks copies of the texts, and finds the facts that rest on a document, a passage or a character. Collects evidence from the properties that each record
/// writes, at any depth, so it works for every table. Each method reads all of the given facts. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TFact">The record or interface of the facts.</typeparam>
/// <typeparam name="TDocument">The record of the documents.</typeparam>
/// <typeparam name="TEvidence">The record of the evidence.</typeparam>
/// <param name="facts">The facts: the rows of a table, of a union, or some of them.</param>
public sealed class SourcedFacts<TFact, TDocument, TEvidence>(Rows<TFact> facts)
    where TFact : class, IRow
    where TDocument : class, ISourceDocument
    where TEvidence : class, IEvidence
{
    /// <summary>
    /// Checks a copy of a text: whether it equals the document's text and, for all evidence in the document, whether the words are in place, moved, altered or missing. A corpus does not
    /// contain the texts.
    /// </summary>
    /// <param name="document">The document that the text is a copy of.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>One check for each piece of evidence, and the length and SHA-256 of the whole text. An unrelated text is not an error: all evidence is then missing, except for words that the two texts share.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A piece of evidence has an empty span, or a digest that is not 16 hexadecimal digits; the message names the fact.</exception>
    public ProvenanceReport<TFact, TEvidence> Verify(TDocument document, SourceText text)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = text ?? throw new ArgumentNullException(nameof(text));

        var spans = new Dictionary<(int Start, int End, string Digest), RecordedSpan>();
        var evidenced = new List<(TFact Fact, TEvidence Evidence, RecordedSpan Span)>();
        foreach (TFact fact in facts)
        {
            foreach (TEvidence evidence in EvidenceCollector<TEvidence>.Of(fact))
            {
                if (!IsIn(evidence, document))
                    continue;
                (int Start, int End, string Digest) place = (evidence.Start, evidence.End, evidence.Digest);
                if (!spans.TryGetValue(place, out RecordedSpan? span))
                    spans[place] = span = CreateSpan(fact, evidence);
                evidenced.Add((fact, evidence, span));
            }
        }

        SpanMatcher.DetermineStates(text, new RecordedSpans(spans.Values, document.Length));

        ImmutableArray<EvidenceCheck<TFact, TEvidence>>.Builder checks = ImmutableArray.CreateBuilder<EvidenceCheck<TFact, TEvidence>>(evidenced.Count);
        foreach ((TFact fact, TEvidence evidence, RecordedSpan span) in evidenced)
            checks.Add(new EvidenceCheck<TFact, TEvidence>(fact, evidence, span.State, span.IsFound ? span.Start + span.Shift : null));
        return new ProvenanceReport<TFact, TEvidence>(document, text.Length, text.Sha256, checks.MoveToImmutable());
    }

    /// <summary>Returns the facts with evidence in a document, in the given order.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Rows<TFact> From(TDocument document)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        return Where(evidence => IsIn(evidence, document));
    }

    /// <summary>Returns the facts with evidence in a passage, in the given order.</summary>
    /// <param name="passage">The passage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    public Rows<TFact> In(ISourcePassage passage)
    {
        _ = passage ?? throw new ArgumentNullException(nameof(passage));
        return Where(evidence => evidence.Passage.Equals(passage));
    }

    /// <summary>Returns the facts with evidence that covers a character of a document, in the given order. Empty if no evidence covers it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The index of the character, in Unicode code points from the start of the document's file; 0-based, less than <see cref="ISourceDocument.Length"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative, or at least <see cref="ISourceDocument.Length"/>.</exception>
    public Rows<TFact> At(TDocument document, int offset)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        if (offset < 0 || offset >= document.Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"offset must be from 0 to {document.Length - 1} in '{document.Key}'.");
        return Where(evidence => evidence.Start <= offset && offset < evidence.End && IsIn(evidence, document));
    }

    /// <summary>Returns the facts that at least two documents support, each with these documents, in the given order.</summary>
    /// <param name="supports">
    /// Returns true if a piece of evidence supports its fact; false if, for instance, it only gives the fact's date. Called for the evidence in each fact's own properties, not in nested values.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="supports"/> is null.</exception>
    public ImmutableArray<Corroboration<TFact, TDocument>> Corroborated(Func<TFact, TEvidence, bool> supports) => Corroborated(supports, static _ => []);

    /// <summary>Returns the facts that at least two documents support, directly or through equivalent facts, each with these documents, in the given order.</summary>
    /// <param name="supports">Returns true if a piece of evidence supports its fact; see <see cref="Corroborated(Func{TFact, TEvidence, bool})"/>.</param>
    /// <param name="alike">Returns the facts equivalent to a fact: those that restate it, or that it restates.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ImmutableArray<Corroboration<TFact, TDocument>> Corroborated(Func<TFact, TEvidence, bool> supports, Func<TFact, IEnumerable<TFact>> alike)
    {
        _ = supports ?? throw new ArgumentNullException(nameof(supports));
        _ = alike ?? throw new ArgumentNullException(nameof(alike));
        ImmutableArray<Corroboration<TFact, TDocument>>.Builder found = ImmutableArray.CreateBuilder<Corroboration<TFact, TDocument>>();
        foreach (TFact fact in facts)
        {
            var documents = new SortedList<string, TDocument>(StringComparer.Ordinal);
            if (!AddDocuments(fact, supports, documents))
                continue;
            foreach (TFact other in alike(fact))
                AddDocuments(other, supports, documents);
            if (documents.Count > 1)
                found.Add(new Corroboration<TFact, TDocument>(fact, [.. documents.Values]));
        }

        return found.ToImmutable();
    }

    /// <summary>Adds the documents that support a fact. Returns false if there are none.</summary>
    private static bool AddDocuments(TFact fact, Func<TFact, TEvidence, bool> supports, SortedList<string, TDocument> documents)
    {
        bool any = false;
        foreach (TEvidence evidence in EvidenceCollector<TEvidence>.OwnOf(fact))
        {
            if (evidence.Passage.Document is not TDocument document || !supports(fact, evidence))
                continue;
            documents[document.Key] = document;
            any = true;
        }

        return any;
    }

    /// <summary>Returns the number of facts and their record: <c>12 rows of Event</c>.</summary>
    public override string ToString() => facts.ToString();

    private Rows<TFact> Where(Func<TEvidence, bool> isMatch)
    {
        var found = new List<TFact>();
        foreach (TFact fact in facts)
        {
            foreach (TEvidence evidence in EvidenceCollector<TEvidence>.Of(fact))
            {
                if (!isMatch(evidence))
                    continue;
                found.Add(fact);
                break;
            }
        }

        return Views.Rows(i => found[i], 0, found.Count);
    }

    private static bool IsIn(TEvidence evidence, TDocument document) => evidence.Passage.Document.Equals(document);

    private static RecordedSpan CreateSpan(TFact fact, TEvidence evidence)
    {
        string place = FormattableString.Invariant($"The evidence {evidence.Start}–{evidence.End} of '{fact.Key}' in '{evidence.Passage.Key}'");
        if (evidence.Start >= evidence.End)
            throw new FormatException($"{place} is empty: it must end after it starts.");
        if (evidence.Digest.Length != 16 || !ulong.TryParse(evidence.Digest, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong digest))
            throw new FormatException($"{place} has the digest '{evidence.Digest}'. Expected 16 hexadecimal digits.");
        return new RecordedSpan(evidence.Start, evidence.End, digest);
    }
}
