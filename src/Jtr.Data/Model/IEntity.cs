using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// What relations, measures and claims can be about: an actor, a place, an office or an instrument.
/// Implementations are immutable and safe to use from any thread.
/// </summary>
[Union("Entities")]
public partial interface IEntity : IFact
{
    /// <summary>The canonical English name or title.</summary>
    [Named, Searched(3)]
    string Name { get; }

    /// <summary>Every other form of the name that the corpus records; empty when the canonical form is the only one.</summary>
    ImmutableArray<Name> Names { get; }
}
