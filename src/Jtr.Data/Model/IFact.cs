using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// What every fact of the corpus has: a permanent key, a line that says it in the project's own words, and the evidence it rests on.
/// Keys are unique across all facts. Implementations are immutable and safe to use from any thread.
/// </summary>
[Union("Facts")]
public interface IFact : IRow
{
    /// <summary>What the fact says, in one line of the project's own words.</summary>
    string Summary { get; }

    /// <summary>
    /// When it was: the date of an event or an instrument, the time that a tenure or a relation is attested for, the time that a measure is of, when a
    /// claim was voiced, when a document was published. Null where the texts give no date, and for what has none: actors, places, offices, links.
    /// </summary>
    EdtfDate? When { get; }

    /// <summary>Where it is written: at least one span of a source text.</summary>
    [NotEmpty]
    ImmutableArray<Evidence> Evidence { get; }
}
