using System;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The pools of a table, or of a part of it.</summary>
/// <param name="expectedTexts">The number of texts that are expected; more may come.</param>
internal sealed class Pools(int expectedTexts = 0)
{
    public Pool<string> Texts { get; } = new(expectedTexts);

    public Pool<string> Dates { get; } = new();

    public Pool<decimal> Decimals { get; } = new();

    public PoolValues Values => new(Texts.Hashed, Dates.Hashed, Decimals.Hashed);
}

/// <summary>The values of pools, by number.</summary>
internal sealed record PoolValues(HashedValues<string> Texts, HashedValues<string> Dates, HashedValues<decimal> Decimals)
{
    /// <summary>Adds the values to the pools of a table. Returns for each value its number there.</summary>
    public PoolNumbers AddTo(Pools pools) => new(Texts.AddTo(pools.Texts), Dates.AddTo(pools.Dates), Decimals.AddTo(pools.Decimals));
}

/// <summary>The values of a pool, by number, with the hash of each, so that another pool need not read the values.</summary>
internal sealed record HashedValues<T>(EquatableArray<T> Values, EquatableArray<int> Hashes)
    where T : notnull, IEquatable<T>
{
    public int[] AddTo(Pool<T> pool)
    {
        var numbers = new int[Values.Count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = pool.GetOrAdd(Values[i], Hashes[i]);
        return numbers;
    }
}

/// <summary>For each value of the pools of a part, its number in the pools of the table.</summary>
internal sealed record PoolNumbers(int[] Texts, int[] Dates, int[] Decimals);
