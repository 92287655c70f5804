using System;
using System.Linq;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

public class KeyTextTests
{
    [Fact]
    public void Same_compares_keys_of_every_length_letter_by_letter()
    {
        for (int length = 1; length < 50; length++)
        {
            string key = new([.. Enumerable.Range(0, length).Select(static i => (char)('a' + (i * 7 % 26)))]);
            ulong[] words = KeyText.Words(key);

            Assert.True(KeyText.Same(words, key), $"'{key}' does not equal itself.");
            for (int i = 0; i < length; i++)
                Assert.False(KeyText.Same(words, With(key, i, '-')), $"'{key}' equals itself with another letter at {i}.");
        }
    }

    [Fact]
    public void Same_rejects_non_ASCII_text_with_the_same_packed_bits()
    {
        // The upper byte of the first character shares its bits with the fifth character.
        const string key = "abcdefgh-abcdefgh";
        string disguised = With(With(key, 0, (char)('a' | (1 << 8))), 4, (char)('e' ^ 1));

        Assert.Equal(KeyText.Words(key), KeyText.Words(disguised));
        Assert.False(KeyText.Same(KeyText.Words(key), disguised));
        Assert.False(KeyText.Same(KeyText.Words("ab"), "a" + (char)('b' | (1 << 8))));
        Assert.False(KeyText.Same(KeyText.Words("ab"), "\0ab"[..2]));
    }

    private static string With(string key, int index, char letter) => key[..index] + letter + key[(index + 1)..];
}
