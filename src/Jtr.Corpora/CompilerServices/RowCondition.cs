using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>What one step of a query asks of the rows that a row refers to: that one of some is among them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowCondition
{
    private readonly int _one;
    private readonly int[]? _several;

    private RowCondition(int one, int[]? several)
    {
        _one = one;
        _several = several;
    }

    /// <summary>The number of rows of which one will do.</summary>
    public int Count => _several?.Length ?? 1;

    /// <summary>The number of a row that will do.</summary>
    public int this[int index] => _several is null ? _one : _several[index];

    /// <summary>Asks for one row.</summary>
    /// <param name="number">The number of the row; less than 0 for an object that is no row of the table.</param>
    public static RowCondition One(int number) => new(number, null);

    /// <summary>Asks for one of several rows.</summary>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="numberOf">Gives the number of a row.</param>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException">The array or one of the rows is null.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public static RowCondition AnyOf<T>(T[] rows, Func<T, int> numberOf, string parameter)
        where T : class
    {
        if (rows is null)
            throw new ArgumentNullException(parameter);
        if (rows.Length == 0)
            throw new ArgumentException($"{parameter} must hold at least one {typeof(T).Name}.", parameter);
        int[] numbers = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
            numbers[i] = numberOf(rows[i] ?? throw new ArgumentNullException(parameter));
        return rows.Length == 1 ? One(numbers[0]) : new RowCondition(0, numbers);
    }

    /// <summary>Whether a row will do.</summary>
    /// <param name="number">The number of the row.</param>
    public bool Holds(int number)
    {
        if (_several is null)
            return number == _one;
        foreach (int other in _several)
        {
            if (number == other)
                return true;
        }

        return false;
    }
}
