using System;
using System.Linq;
using Jtr.Corpora.CompilerServices;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

public class ColumnTests
{
    [Theory]
    [InlineData(6, 150)]
    [InlineData(3, 19)]
    [InlineData(2, 9)]
    [InlineData(1, 5)]
    [InlineData(0, 3)]
    public void A_column_of_any_width_gives_back_its_values(int power, int count)
    {
        int bits = 64 >> power;
        ulong[] values = Values(power, count);
        const int Start = 2;
        ulong[] words = Packed(values, bits, Start);
        for (int row = 0; row < count; row++)
        {
            Assert.Equal((long)values[row], new Column(words, Start, power)[row]);
            Assert.Equal((long)values[row], Column.Read(words, Start, power, row));
        }
    }

    [Fact]
    public void Bits_returns_64_rows_from_any_row_on()
    {
        const int Power = 6, Start = 1;
        foreach (int count in new[] { 1, 63, 64, 65, 127, 128, 200 })
        {
            ulong[] values = Values(Power, count);
            ulong[] words = Packed(values, 1, Start);
            for (int row = 0; row < count; row++)
            {
                ulong found = new Column(words, Start, Power).Bits(row);
                for (int i = 0; i < 64 && row + i < count; i++)
                    Assert.Equal(values[row + i], found >> i & 1);
            }
        }
    }

    [Fact]
    public void Bits_of_a_constant_column_are_all_equal()
    {
        Assert.Equal(0UL, new Column(0).Bits(70));
        Assert.Equal(ulong.MaxValue, new Column(1).Bits(70));
    }

    private static ulong[] Values(int power, int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue) & (ulong.MaxValue >> (64 - (64 >> power))))];
    }

    /// <summary>Packs values, each into the bits after the one before, as a number of any length.</summary>
    private static ulong[] Packed(ulong[] values, int bits, int start)
    {
        var words = new ulong[start + ((values.Length * bits) + 63) / 64];
        for (int bit = 0; bit < values.Length * bits; bit++)
        {
            if ((values[bit / bits] >> (bit % bits) & 1) != 0)
                words[start + (bit / 64)] |= 1UL << (bit % 64);
        }

        return words;
    }
}
