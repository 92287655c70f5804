using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests that positions count code points, not UTF-16 code units, and that a digest is that of the UTF-8; compared with the framework's runes.</summary>
public class SourceTextTests
{
    // Characters of every length in UTF-8 and UTF-16, lone surrogates, and few different letters so that words repeat.
    private static readonly Arbitrary<string> s_text = Gen.Elements("a", "b", " ", "é", "❄", "蔡", "🜄", "\U00020BB7", "\uD842", "\uDFB7", "\uFEFF", "\n").ListOf().Select(static parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Length_spans_and_digests_agree_with_runes() => Prop.ForAll(s_text, static text =>
    {
        var source = new SourceText(text);
        Rune[] runes = [.. text.EnumerateRunes()];
        Assert.Equal(runes.Length, source.Length);
        Assert.Equal(Hex(text), source.Sha256);
        for (int start = 0; start <= runes.Length; start++)
        {
            for (int end = start; end <= runes.Length; end++)
            {
                string words = string.Concat(runes[start..end]);
                Assert.Equal(words, Replaced(source[start, end]));
                Assert.Equal(Hex(words)[..16], source.Digest(start, end));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Positions_and_string_indexes_convert_both_ways() => Prop.ForAll(s_text, static text =>
    {
        var source = new SourceText(text);
        for (int position = 0; position <= source.Length; position++)
            Assert.Equal(position, source.PositionOf(source.IndexOf(position)));
        for (int index = 0; index <= text.Length; index++)
        {
            bool isWithin = index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
            Assert.Equal(isWithin ? index - 1 : index, source.IndexOf(source.PositionOf(index)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_returns_every_occurrence() => Prop.ForAll(s_text, s_text.Filter(static words => words.Length is > 0 and < 4), static (text, words) =>
    {
        var source = new SourceText(text);
        var sought = new SourceText(words);
        IEnumerable<(int, int)> expected = Enumerable.Range(0, Math.Max(0, source.Length - sought.Length + 1))
            .Where(start => source[start, start + sought.Length] == words)
            .Select(start => (start, start + sought.Length));
        Assert.Equal(expected, source.Find(words));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_is_decoded_as_it_is_stored()
    {
        SourceText source = SourceText.FromUtf8([0xEF, 0xBB, 0xBF, .. "a\r\n🜄"u8]);

        Assert.Equal("\uFEFFa\r\n🜄", source.Text);
        Assert.Equal(5, source.Length);
        Assert.Equal("\uFEFF", source[0, 1]);
    }

    [Fact]
    public void SourceText_rejects_positions_outside_the_text_and_names_the_range()
    {
        var source = new SourceText("🜄🜄");
        foreach (int start in new[] { -1, 3 })
            Assert.Contains("0 to 2", Assert.Throws<ArgumentOutOfRangeException>("start", () => source.Digest(start, 2)).Message, StringComparison.Ordinal);
        foreach (int end in new[] { 0, 3 })
            Assert.Contains("between 1 and 2", Assert.Throws<ArgumentOutOfRangeException>("end", () => source[1, end]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("position", () => source.IndexOf(3));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => source.PositionOf(5));
        Assert.Throws<ArgumentException>("words", () => source.Find(""));
        Assert.Throws<ArgumentNullException>("words", () => source.Find(null!));
        Assert.Throws<ArgumentNullException>("text", static () => new SourceText(null!));
        Assert.Throws<ArgumentNullException>("utf8", static () => SourceText.FromUtf8(null!));
        Assert.Throws<ArgumentNullException>("document", () => source.IsTextOf(null!));
    }

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Replaces lone surrogates by U+FFFD, as enumerating runes does.</summary>
    private static string Replaced(string text) => string.Concat(text.EnumerateRunes());
}
