using System;
using System.Linq;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

public class KeyTextTests
{
    [Fact]
    public void A_key_of_any_length_is_the_same_as_its_words_and_no_longer_when_a_letter_differs()
    {
        for (int length = 1; length < 50; length++)
        {
            string key = new([.. Enumerable.Range(0, length).Select(static i => (char)('a' + (i * 7 % 26)))]);
            ulong[] words = KeyText.Words(key);

            Assert.True(KeyText.Same(words, key), key);
            for (int i = 0; i < length; i++)
                Assert.False(KeyText.Same(words, With(key, i, '-')), $"{key} but for its letter {i}");
        }
    }

    [Fact]
    public void A_text_that_is_not_ASCII_is_no_key_even_where_its_bits_fall_together()
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
