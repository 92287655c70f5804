using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The conditions of all steps on one property, which must all hold. The default value has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowConditions
{
    private readonly RowCondition _first;

    // The first condition is stored without an allocation, because most queries have only one; more go into an array.
    private readonly RowCondition[]? _others;

    private RowConditions(RowCondition first, RowCondition[]? others)
    {
        _first = first;
        _others = others;
        Count = 1 + (others?.Length ?? 0);
    }

    /// <summary>Gets the number of conditions.</summary>
    public int Count { get; }

    /// <summary>Gets the condition at a position.</summary>
    public RowCondition this[int index] => index == 0 ? _first : _others![index - 1];

    /// <summary>Returns these conditions and one more.</summary>
    public RowConditions And(RowCondition condition) =>
        Count == 0 ? new RowConditions(condition, null) : new RowConditions(_first, _others is null ? [condition] : [.. _others, condition]);
}
