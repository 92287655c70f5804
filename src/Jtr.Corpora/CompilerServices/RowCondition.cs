using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The condition of one query step on the references of a row: it must refer to at least one of the accepted rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowCondition
{
    // The number of the accepted row if there is only one; otherwise, the numbers of all.
    private readonly int _row;
    private readonly int[]? _rows;

    private RowCondition(int index, int row, int[]? rows)
    {
        Index = index;
        _row = row;
        _rows = rows;
    }

    /// <summary>Gets the number of the index that the step uses, among the indexes of its query.</summary>
    public int Index { get; }

    /// <summary>Gets the number of accepted rows.</summary>
    public int Count => _rows?.Length ?? 1;

    /// <summary>Gets the number of an accepted row.</summary>
    /// <param name="position">The 0-based position, less than <see cref="Count"/>.</param>
    public int this[int position] => _rows is null ? _row : _rows[position];

    /// <summary>Creates a condition that accepts one row.</summary>
    /// <param name="index">The number of the index.</param>
    /// <param name="number">The number of the row; negative for an object that is not a row of the table.</param>
    public static RowCondition One(int index, int number) => new(index, number, null);

    /// <summary>Creates a condition that accepts any of several rows.</summary>
    /// <param name="index">The number of the index.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="numberOf">Returns the number of a row.</param>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException">The array or one of the rows is null.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public static RowCondition AnyOf<T>(int index, T[] rows, Func<T, int> numberOf, string parameter)
        where T : class
    {
        if (rows is null)
            throw new ArgumentNullException(parameter);
        if (rows.Length == 0)
            throw new ArgumentException($"{parameter} must contain at least one {typeof(T).Name}.", parameter);
        int[] numbers = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
            numbers[i] = numberOf(rows[i] ?? throw new ArgumentNullException(parameter));
        return rows.Length == 1 ? One(index, numbers[0]) : new RowCondition(index, 0, numbers);
    }

    /// <summary>Returns true if a row is accepted; otherwise, false.</summary>
    /// <param name="number">The number of the row.</param>
    public bool Holds(int number)
    {
        if (_rows is null)
            return number == _row;
        foreach (int accepted in _rows)
        {
            if (number == accepted)
                return true;
        }

        return false;
    }
}
