using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// A fact of the corpus: a permanent key, a summary in the project's own words, and the evidence that it rests on.
/// Keys are unique across all facts. Implementations are immutable and thread-safe.
/// </summary>
[Union("Facts")]
public partial interface IFact : IRow
{
    /// <summary>The fact in one line of the project's own words.</summary>
    [Searched(2)]
    string Summary { get; }

    /// <summary>
    /// The time of the fact. An event, an instrument, a claim or a document happened somewhere <i>within</i> its date, and a measure was taken within it;
    /// a tenure and a relation held <i>throughout</i> theirs. Comparisons respect the difference: an event of August 2023 may or may not have been before
    /// the 15th. Null if the texts give no date, and for kinds of facts that have no time: actors, places, offices, links.
    /// </summary>
    DateExtent? When { get; }

    /// <summary>True if the fact rests only on teasers, the beginnings of other articles printed beside a text. It is then peripheral to the subject of the corpus, and queries leave it out until <c>IncludingPeripheral()</c>.</summary>
    [ExcludedByDefault, Every("Evidence.Passage.Kind", nameof(PassageKind.Teaser))]
    bool IsPeripheral { get; }

    /// <summary>The number of readings of the row against its cited text; null if unknown.</summary>
    ReviewState? Review { get; }

    /// <summary>The evidence: at least one span of a source text.</summary>
    [NotEmpty]
    ImmutableArray<Evidence> Evidence { get; }
}
