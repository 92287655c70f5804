using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

/// <summary>Tests key tables at the highest load factor, laid out here as the format specifies.</summary>
public class KeyTableTests
{
    // All bits of a slot hold the row and none the key fingerprint, so each probe compares the key itself.
    private const int Power = 3;
    private const int KeyBits = 8;

    [Fact]
    public void Find_returns_exactly_the_keys_of_a_table_with_one_empty_slot()
    {
        var random = new Random(20_617);
        int wrapped = 0;
        for (int turn = 0; turn < 400; turn++)
        {
            int slotBits = 1 + (turn % 5);
            string[] keys = [.. Enumerable.Range(0, (1 << slotBits) - 1).Select(i => $"{(char)('a' + random.Next(26))}{i}" + new string('x', random.Next(20)))];
            var table = new Table(keys, slotBits);
            wrapped += table.Wrapped;
            for (int row = 0; row < keys.Length; row++)
                Assert.Equal(row, table.Find(keys[row]));
            foreach (string key in keys)
            {
                Assert.Equal(-1, table.Find(key + "y"));
                Assert.Equal(-1, table.Find("-" + key));
            }
        }

        Assert.True(wrapped > 100, $"Only {wrapped} probes wrapped around.");
    }

    [Fact]
    public void Find_distinguishes_a_key_from_the_key_with_trailing_zeros()
    {
        int sameSlot = 0;
        foreach (string key in (string[])["a", "ab", "abc", "abcd", "abcde"])
        {
            var table = new Table([key], slotBits: 1);
            for (int more = 1; more < 8 - key.Length; more++)
            {
                foreach (string text in (string[])[key + new string('\0', more), new string('\0', more) + key])
                {
                    Assert.Equal(-1, table.Find(text));
                    sameSlot += KeyHash.Of(text) >> 63 == KeyHash.Of(key) >> 63 ? 1 : 0;
                }
            }
        }

        Assert.True(sameSlot > 5, $"Only {sameSlot} texts have the first slot of the key.");
    }

    private sealed class Table
    {
        private readonly ulong[] _words;
        private readonly int _slotBits;
        private readonly int _slotWords;

        public Table(string[] keys, int slotBits)
        {
            _slotBits = slotBits;
            _slotWords = Math.Max(1, (1 << slotBits) >> Power);
            var text = new List<ulong>();
            byte[] slots = new byte[Math.Max(8, 1 << slotBits)];
            for (int row = 0; row < keys.Length; row++)
            {
                int first = (int)(KeyHash.Of(keys[row]) >> (64 - slotBits)), slot = first;
                while (slots[slot] != 0)
                    slot = (slot + 1) % (1 << slotBits);
                Wrapped += slot < first ? 1 : 0;
                slots[slot] = checked((byte)(text.Count + 1));
                text.Add(((ulong)keys[row].Length << 32) | (uint)row);
                text.AddRange(KeyText.Words(keys[row]));
            }

            _words = [.. Enumerable.Range(0, _slotWords).Select(word => BitConverter.ToUInt64(slots, word * 8)), .. text];
        }

        /// <summary>Gets the number of keys whose probe wraps around to a slot before their first.</summary>
        public int Wrapped { get; }

        public int Find(string key) => KeyTable.Find(key, _words, 0, Power, _slotBits, _slotWords - 1, KeyBits);
    }
}
