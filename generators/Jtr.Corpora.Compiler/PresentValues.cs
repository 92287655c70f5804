namespace Jtr.Corpora.Generators;

/// <summary>The present values of a property: the items of its list, its single value, or none. Enumerating them allocates nothing.</summary>
internal readonly struct PresentValues<T>
{
    private readonly EquatableArray<T> _items;
    private readonly T _one;
    private readonly bool _isOne;

    private PresentValues(EquatableArray<T> items, T one, bool isOne)
    {
        _items = items;
        _one = one;
        _isOne = isOne;
    }

    public int Count => _isOne ? 1 : _items.Count;

    public T this[int index] => _isOne ? _one : _items[index];

    public static PresentValues<T> Of(T value) => new(default, value, isOne: true);

    public static PresentValues<T> Of(EquatableArray<T> items) => new(items, default!, isOne: false);

    public Enumerator GetEnumerator() => new(this);

    internal struct Enumerator(PresentValues<T> values)
    {
        private int _at = -1;

        public readonly T Current => values[_at];

        public bool MoveNext() => ++_at < values.Count;
    }
}
