using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// A source text: what it is, who wrote, translated, published and carried it, when, and the exact file that all positions refer to.
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

    /// <summary>A short name to cite it by: "Reuters 2023".</summary>
    [Searched(3)] public partial string Label { get; }

    /// <summary>The title as printed; null when the copy prints none.</summary>
    [Searched(3)] public partial string? Title { get; }

    /// <summary>What kind of text it is.</summary>
    public partial DocumentKind Kind { get; }

    /// <summary>Who published it first; null when the copy does not say.</summary>
    public partial Actor? Publisher { get; }

    /// <summary>Who carried or aggregated this copy; null when it was not carried, or the copy does not say.</summary>
    public partial Actor? Carrier { get; }

    /// <summary>The authors that the text names, in printed order; empty when it names none.</summary>
    [Index("ByAuthor", Step = "WrittenBy")] public partial ImmutableArray<Actor> Authors { get; }

    /// <summary>The translators that the text names, in printed order; empty when it names none.</summary>
    public partial ImmutableArray<Actor> Translators { get; }

    /// <summary>The language of the text: a BCP 47 tag.</summary>
    public partial string Language { get; }

    /// <summary>When it was published, as surely as that is known.</summary>
    [Sorted] public partial EdtfDate Published { get; }

    /// <summary>How the date of publication is known.</summary>
    public partial DateBasis PublishedBasis { get; }

    /// <summary>Why that date, in one sentence; null when the text states it.</summary>
    public partial string? PublishedReasoning { get; }

    /// <summary>The name of the file that all positions refer to.</summary>
    public partial string FileName { get; }

    /// <summary>The length of the file, in Unicode code points.</summary>
    public partial int Length { get; }

    /// <summary>The SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
    public partial string Sha256 { get; }

    /// <summary>The claim that a commentary argues for as a whole, to which its other claims lead; null for a text that argues for none.</summary>
    public partial Claim? Thesis { get; }

    /// <summary>The passages of the text, in the order in which they stand.</summary>
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
