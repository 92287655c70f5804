using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Numbers distinct values in the order of their first occurrence.</summary>
internal sealed class Pool<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];

    public int NumberOf(T value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }

    public EquatableArray<T> Values => _values.ToEquatable();
}
