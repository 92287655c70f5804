using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// An entity that relations, measures and claims can be about: an actor, a place, an office or an instrument.
/// Implementations are immutable and thread-safe.
/// </summary>
[Union("Entities")]
public partial interface IEntity : IFact
{
    /// <summary>The canonical English name or title.</summary>
    [Named, Searched(3)]
    string Name { get; }

    /// <summary>The other recorded forms of the name; empty if the canonical form is the only one.</summary>
    ImmutableArray<Name> Names { get; }
}
