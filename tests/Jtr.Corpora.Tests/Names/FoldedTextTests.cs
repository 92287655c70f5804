using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Jtr.Data.Tests.Names;

/// <summary>Tests which differences between two spellings the folding removes, compared with the framework's normalization, which the library does not use.</summary>
public class FoldedTextTests
{
    // The deliberate differences from compatibility decomposition.
    private static readonly Dictionary<char, string> s_deliberate = new()
    {
        ['æ'] = "ae", ['œ'] = "oe", ['ß'] = "ss", ['þ'] = "th", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['ħ'] = "h", ['ı'] = "i", ['ł'] = "l", ['ŧ'] = "t",
        ['ŀ'] = "l", ['ŉ'] = "n", ['ẚ'] = "a", ['¼'] = "¼", ['½'] = "½", ['¾'] = "¾", ['«'] = "\"", ['»'] = "\"", ['´'] = "'", ['`'] = "'",
        ['\u00AD'] = "", ['\u00A0'] = "", ['¨'] = "", ['¯'] = "", ['¸'] = "",
    };

    [Fact]
    public void Latin_letters_fold_as_the_framework_decomposes_them_but_for_the_deliberate_differences()
    {
        int[] points = [.. Enumerable.Range(0x21, 0x7F - 0x21), .. Enumerable.Range(0xA0, 0x250 - 0xA0), .. Enumerable.Range(0x1E00, 0x100), .. Enumerable.Range(0xFF01, 0x5E)];
        Assert.All(points, point => Assert.Equal(Expected((char)point), FoldedText.Of(((char)point).ToString())));
    }

    [Fact]
    public void Every_listed_difference_is_a_difference()
    {
        Assert.All(s_deliberate, pair => Assert.NotEqual(Decomposed(pair.Key), pair.Value));
        Assert.All(s_deliberate, pair => Assert.Equal(pair.Value, FoldedText.Of(pair.Key.ToString())));
    }

    [Fact]
    public void Half_width_kana_and_punctuation_fold_to_the_full_width_and_keep_their_voicing()
    {
        for (char letter = '\uFF61'; letter <= '\uFF9D'; letter++)
        {
            Assert.Equal(letter.ToString().Normalize(NormalizationForm.FormKC), FoldedText.Of(letter.ToString()));
            Assert.Equal($"{letter}\uFF9E".Normalize(NormalizationForm.FormKC).TrimEnd('\u3099'), FoldedText.Of($"{letter}\uFF9E"));
            Assert.Equal($"{letter}\uFF9F".Normalize(NormalizationForm.FormKC).TrimEnd('\u309A'), FoldedText.Of($"{letter}\uFF9F"));
        }
    }

    [Fact]
    public void Decomposed_kana_fold_to_the_composed_ones()
    {
        for (char letter = '\u3041'; letter <= '\u30FA'; letter++)
        {
            if (letter is < '\u3099' or > '\u309F')
                Assert.Equal(letter.ToString(), FoldedText.Of(letter.ToString().Normalize(NormalizationForm.FormD)));
        }
    }

    [Theory]
    [InlineData("Ｔｓａｉ　Ｉｎｇ－ｗｅｎ", "tsai ing-wen")]
    [InlineData("  Tsai\u00A0\t Ing\u2011Wen ", "tsai ing-wen")]
    [InlineData("Asō Tarō", "aso taro")]
    [InlineData("Aso\u0304 Taro\u0304", "aso taro")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("Đặng", "dang")]
    [InlineData("Vučić", "vucic")]
    [InlineData("Łódź", "lodz")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Straße", "strasse")]
    [InlineData("DIYARBAKIR", "diyarbakir")]
    [InlineData("Dıyarbakır", "diyarbakir")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("People’s “2+2”", "people's \"2+2\"")]
    [InlineData("Japan–Taiwan", "japan-taiwan")]
    [InlineData("ﾌｼﾞﾔﾏ", "フジヤマ")]
    [InlineData("ガ", "ガ")]
    [InlineData("蔡英文", "蔡英文")]
    [InlineData("ЗЕЛЕНСЬКИЙ Ђ", "зеленський ђ")]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("", "")]
    [InlineData(" \u3000 ", "")]
    public void FoldedText_removes_differences_that_do_not_distinguish_names(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData("か", "が")]
    [InlineData("は", "ぱ")]
    [InlineData("あ", "ア")]
    [InlineData("台", "臺")]
    [InlineData("o", "0")]
    [InlineData("Taiwan Strait", "Taiwan-Strait")]
    public void FoldedText_keeps_differences_that_distinguish_names(string one, string other) => Assert.NotEqual(FoldedText.Of(one), FoldedText.Of(other));

    [Fact]
    public void FoldedText_is_idempotent()
    {
        for (int point = 0; point < 0x10000; point++)
        {
            string once = FoldedText.Of($"a{(char)point}b");
            Assert.Equal(once, FoldedText.Of(once));
        }
    }

    private static string Expected(char letter)
    {
        string lower = char.ToLowerInvariant(letter).ToString();
        if (s_deliberate.TryGetValue(lower[0], out string? deliberate))
            return deliberate;

        // A letter with a diacritic, such as ǿ, folds to its base letter, which may itself be an exception.
        return string.Concat((letter == 'İ' ? "i" : letter == 'ẞ' ? "ß" : Decomposed(lower[0])).Select(part => s_deliberate.GetValueOrDefault(part, part.ToString())));
    }

    private static string Decomposed(char letter) => string.Concat(letter.ToString().Normalize(NormalizationForm.FormKD)
        .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)))
        .ToLowerInvariant();
}
