using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The conditions of the steps that ask for one property, all of which must hold. The default value has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowConditions
{
    private readonly RowCondition _first;

    // One condition is the usual case, and costs nothing; those after the first are kept in an array.
    private readonly RowCondition[]? _others;

    private RowConditions(RowCondition first, RowCondition[]? others)
    {
        _first = first;
        _others = others;
        Count = 1 + (others?.Length ?? 0);
    }

    /// <summary>The number of conditions.</summary>
    public int Count { get; }

    /// <summary>The condition at a position.</summary>
    public RowCondition this[int index] => index == 0 ? _first : _others![index - 1];

    /// <summary>These conditions and one more.</summary>
    public RowConditions And(RowCondition condition) =>
        Count == 0 ? new RowConditions(condition, null) : new RowConditions(_first, _others is null ? [condition] : [.. _others, condition]);
}
