using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// A source text: its kind, the people who wrote, translated, published and carried it, its date, and the exact file that all positions refer to.
/// The text itself is not in the package. Immutable and thread-safe.
/// </summary>
[CorpusTable("documents", Headline = nameof(Summary), Details = [nameof(Published), nameof(Label)])]
[Extent(nameof(Length))]
public sealed partial record Document : IFact, ISourceDocument
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>A short name for citing it: "Reuters 2023".</summary>
    [Searched(3)] public partial string Label { get; }

    /// <summary>The title as printed; null if the copy prints none.</summary>
    [Searched(3)] public partial string? Title { get; }

    /// <summary>The kind of text.</summary>
    public partial DocumentKind Kind { get; }

    /// <summary>The actor who published it first; null if the copy does not say.</summary>
    public partial Actor? Publisher { get; }

    /// <summary>The actor who carried or aggregated this copy; null if it was not carried or the copy does not say.</summary>
    public partial Actor? Carrier { get; }

    /// <summary>The authors that the text names, in printed order; empty if it names none.</summary>
    [Index("ByAuthor", Step = "WrittenBy")] public partial ImmutableArray<Actor> Authors { get; }

    /// <summary>The translators that the text names, in printed order; empty if it names none.</summary>
    public partial ImmutableArray<Actor> Translators { get; }

    /// <summary>The language of the text: a BCP 47 tag.</summary>
    public partial string Language { get; }

    /// <summary>The publication date, as precisely as it is known.</summary>
    [Sorted] public partial EdtfDate Published { get; }

    /// <summary>The basis of the publication date.</summary>
    public partial DateBasis PublishedBasis { get; }

    /// <summary>The reasoning for that date, in one sentence; null if the text states it.</summary>
    public partial string? PublishedReasoning { get; }

    /// <summary>The name of the file that all positions refer to.</summary>
    public partial string FileName { get; }

    /// <summary>The length of the file, in Unicode code points.</summary>
    public partial int Length { get; }

    /// <summary>The SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
    public partial string Sha256 { get; }

    /// <summary>The main claim of a commentary, to which its other claims lead; null for a text that does not argue for a claim.</summary>
    public partial Claim? Thesis { get; }

    /// <summary>The passages of the text, in text order.</summary>
    [Inverse(nameof(Passage.Document), OrderBy = nameof(Passage.Ordinal))] public partial Rows<Passage> Passages { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => Published.Within();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
