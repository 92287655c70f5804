using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Corpora.Sources;
using Jtr.Edtf;

namespace VillageDiary;

/// <summary>A fact about the village: a person or a weather observation, with its evidence. Immutable and thread-safe.</summary>
[Union("Facts")]
public partial interface IFact : IRow
{
    /// <summary>The fact in one sentence of our own.</summary>
    [Searched(2)]
    string Summary { get; }

    /// <summary>The evidence: at least one span of a text.</summary>
    [NotEmpty]
    ImmutableArray<Evidence> Evidence { get; }
}

/// <summary>A weather observation that somebody wrote down. Immutable and thread-safe.</summary>
[CorpusTable("observations", Headline = nameof(Summary), Details = [nameof(Date), nameof(Kind), "Evidence.Passage.Document.Label"])]
public sealed partial record Observation : IFact
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The kind of weather.</summary>
    [Index("ByKind")] public partial Weather Kind { get; }

    /// <summary>The date, as precise as the texts give it; null if they give none.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The person who wrote it down first.</summary>
    [Index("ByWriter")] public partial Person Writer { get; }

    /// <summary>True if the writer heard of it and did not see it.</summary>
    public partial bool IsHearsay { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}

/// <summary>A kind of weather.</summary>
public enum Weather
{
    /// <summary>Snow fell.</summary>
    Snow = 0,

    /// <summary>Water or ground froze.</summary>
    Frost = 1,

    /// <summary>Snow and ice melted.</summary>
    Thaw = 2,

    /// <summary>Hail fell.</summary>
    Hail = 3,

    /// <summary>Water ran short.</summary>
    DrySpell = 4,
}

/// <summary>Somebody of the village. Immutable and thread-safe.</summary>
[CorpusTable("people", Headline = nameof(Summary), Details = ["Evidence.Passage.Document.Label"])]
public sealed partial record Person : IFact
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The name in full.</summary>
    [Named, Distinct, Searched(3)] public partial string Name { get; }

    /// <summary>The other forms of the name; may be empty.</summary>
    public partial ImmutableArray<NameForm> Forms { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}

/// <summary>Another form of a person's name, with its evidence. Immutable and thread-safe.</summary>
public sealed partial record NameForm : IRecord
{
    /// <summary>The form, exactly as written.</summary>
    [Named(Kind = nameof(Kind)), Searched(3)] public partial string Text { get; }

    /// <summary>The kind of form.</summary>
    public partial NameKind Kind { get; }

    /// <summary>The evidence.</summary>
    [NotEmpty] public partial ImmutableArray<Evidence> Evidence { get; }
}

/// <summary>A text that the facts rest on. Immutable and thread-safe.</summary>
[CorpusTable("documents", Headline = nameof(Summary), Details = [nameof(Written), nameof(Label)])]
[Extent(nameof(Length))]
public sealed partial record Document : ISourceDocument
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>A description of the text in one sentence of our own.</summary>
    public partial string Summary { get; }

    /// <inheritdoc/>
    public partial string Label { get; }

    /// <summary>The title as written; null if there is none.</summary>
    public partial string? Title { get; }

    /// <summary>The author.</summary>
    [Index("ByAuthor")] public partial Person Author { get; }

    /// <summary>The date on which it was written or begun.</summary>
    [Sorted] public partial EdtfDate Written { get; }

    /// <summary>The basis of that date, in a word or two; null if the text states it.</summary>
    public partial string? WrittenBasis { get; }

    /// <summary>The keeper of the text.</summary>
    public partial string Archive { get; }

    /// <summary>The language: a BCP 47 tag.</summary>
    public partial string Language { get; }

    /// <inheritdoc/>
    public partial string FileName { get; }

    /// <inheritdoc/>
    public partial int Length { get; }

    /// <inheritdoc/>
    public partial string Sha256 { get; }

    /// <summary>The passages in their order.</summary>
    [Inverse(nameof(Passage.Document), OrderBy = nameof(Passage.Ordinal))] public partial Rows<Passage> Passages { get; }

    CitationData ISourceDocument.Citation => new(
        title: Title,
        description: Summary,
        authors: [CitedName.OfPerson(Author.Name, Author.Forms.Select(form => (form.Text, form.Kind)))],
        carrier: Archive,
        published: Written,
        publishedBasis: WrittenBasis,
        language: Language,
        cslType: "manuscript");
}

/// <summary>A paragraph of a text. Immutable and thread-safe.</summary>
[CorpusTable("passages", Headline = nameof(Abstract), Details = ["Document.Label"])]
[Span(nameof(Start), nameof(End), Within = nameof(Document), Disjoint = true)]
public sealed partial record Passage : ISourcePassage
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The text it is part of.</summary>
    [Index("ByDocument")] public partial Document Document { get; }

    /// <inheritdoc/>
    public partial int Ordinal { get; }

    /// <inheritdoc/>
    public partial int Start { get; }

    /// <inheritdoc/>
    public partial int End { get; }

    /// <summary>The content in words of our own.</summary>
    [Searched(1)] public partial string Abstract { get; }

    ISourceDocument ISourcePassage.Document => Document;
}

/// <summary>A span of a text that a fact rests on. Immutable and thread-safe.</summary>
[Span(nameof(Start), nameof(End), Within = nameof(Passage))]
public sealed partial record Evidence : IEvidence
{
    /// <summary>The passage in which the span lies.</summary>
    [Index("ByPassage")]
    [Index("ByDocument", Through = nameof(VillageDiary.Passage.Document))]
    public partial Passage Passage { get; }

    /// <inheritdoc/>
    public partial int Start { get; }

    /// <inheritdoc/>
    public partial int End { get; }

    /// <inheritdoc/>
    public partial string Digest { get; }

    ISourcePassage IEvidence.Passage => Passage;
}
