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

    /// <summary>Where it is written: at least one span of a source text.</summary>
    [NotEmpty]
    ImmutableArray<Evidence> Evidence { get; }
}
