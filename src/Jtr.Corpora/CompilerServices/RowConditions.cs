using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The conditions of all query steps on the references of a row, which must all hold. The default value has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowConditions
{
    // Three conditions are stored without an allocation, because few queries have more; the others go into an array.
    private readonly RowCondition _first;
    private readonly RowCondition _second;
    private readonly RowCondition _third;
    private readonly RowCondition[]? _others;

    private RowConditions(in RowConditions conditions, RowCondition condition)
    {
        this = conditions;
        Count = conditions.Count + 1;
        switch (conditions.Count)
        {
            case 0:
                _first = condition;
                break;
            case 1:
                _second = condition;
                break;
            case 2:
                _third = condition;
                break;
            default:
                _others = [.. conditions._others ?? [], condition];
                break;
        }
    }

    /// <summary>Gets the number of conditions.</summary>
    public int Count { get; }

    /// <summary>Gets the condition at a position.</summary>
    /// <param name="position">The 0-based position, less than <see cref="Count"/>.</param>
    public RowCondition this[int position] => position switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _others![position - 3],
    };

    /// <summary>Returns these conditions and one more.</summary>
    public RowConditions And(RowCondition condition) => new(in this, condition);
}
