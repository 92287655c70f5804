using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// What every fact of the corpus has: a permanent key, a line that says it in the project's own words, and the evidence it rests on.
/// Keys are unique across all facts. Implementations are immutable and safe to use from any thread.
/// </summary>
[Union("Facts")]
public partial interface IFact : IRow
{
    /// <summary>What the fact says, in one line of the project's own words.</summary>
    [Searched(2)]
    string Summary { get; }

    /// <summary>
    /// When it was, read as what it is: an event, an instrument, a claim, a document happened somewhere <i>within</i> its date, a measure was taken within it;
    /// a tenure and a relation held <i>throughout</i> theirs. What is asked of it is answered accordingly: something of August 2023 may or may not have been before
    /// the 15th. Null where the texts give no date, and for what has none: actors, places, offices, links.
    /// </summary>
    DateExtent? When { get; }

    /// <summary>Whether it rests on teasers alone, the beginnings of other articles beside a text: what it says is then beside the subject of the corpus, and the timeline leaves it out unless asked.</summary>
    [ExcludedByDefault, Every("Evidence.Passage.Kind", nameof(PassageKind.Teaser))]
    bool IsPeripheral { get; }

    /// <summary>How often the row has been read against the words that it cites; null where that is not known.</summary>
    ReviewState? Review { get; }

    /// <summary>Where it is written: at least one span of a source text.</summary>
    [NotEmpty]
    ImmutableArray<Evidence> Evidence { get; }
}
