using System.Text;

namespace Jtr.Corpora;

/// <summary>
/// A text without what two spellings of one name may differ in: case, width, diacritics, the form of apostrophes, quotation marks and hyphens, and the kind and
/// amount of white space. The generator compiles this file too, so that build time and run time fold alike.
/// </summary>
/// <remarks>
/// The tables are written out, because the framework's normalization asks for the host's data, which an application may go without. They hold what compatibility
/// decomposition without its marks gives, in lower case. Beyond that, letters with a stroke and ligatures become the letters that people type for them (ø o, ł l,
/// đ d, ß ss, æ ae), and the dotless ı is an i. Short of it, kana keep their voicing (が is not か) and fractions and syllables of Hangul are left whole.
/// </remarks>
internal static class FoldedText
{
    // U+00A0 to U+024F: a lower-case letter for each character; a capital stands for two letters.
    private const char FirstLatin = '\u00A0';
    private const string Latin =
        " ¡¢£¤¥¦§ ©a\"¬-® °±23'μ¶· 1o\"¼½¾¿aaaaaaAceeeeiiiidnooooo×ouuuuyTSaaaaaaAc"
        + "eeeeiiiidnooooo÷ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii"
        + "iiIIjjkkĸllllllllllnnnnnnnŋŋooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyy"
        + "yzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
        + "ǀǁǂǃZZZLLLNNNaaiioouuuuuuuuuuǝaaaaAAǥǥggkkooooʒʒjZZZggƕƿnnaaAAooaaaaeeee"
        + "iiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // U+1E00 to U+1EFF.
    private const char FirstAdditional = '\u1E00';
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝSẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    // U+FF61 to U+FF9D.
    private const char FirstHalfWidth = '\uFF61';
    private const string HalfWidth = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private const char Voiced = '\u3099', HalfVoiced = '\u309A';

    /// <summary>The folded text; empty where there is nothing but white space and marks. What is folded already stays as it is.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool isApart = false;
        foreach (char letter in text)
        {
            if (IsWhiteSpace(letter))
            {
                isApart = folded.Length > 0;
            }
            else if (letter is Voiced or HalfVoiced or '\uFF9E' or '\uFF9F')
            {
                if (folded.Length > 0 && !isApart)
                    folded[folded.Length - 1] = Voice(folded[folded.Length - 1], letter is Voiced or '\uFF9E');
            }
            else if (!IsDropped(letter))
            {
                if (isApart)
                    folded.Append(' ');
                isApart = false;
                Append(folded, letter);
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case >= 'A' and <= 'Z' or >= '\u0391' and <= '\u03A9' or >= '\u0410' and <= '\u042F':
                folded.Append((char)(letter + 0x20));
                break;
            case >= '\u0400' and <= '\u040F':
                folded.Append((char)(letter + 0x50));
                break;
            case >= FirstLatin and <= '\u024F':
                AppendLatin(folded, Latin[letter - FirstLatin]);
                break;
            case >= FirstAdditional and <= '\u1EFF':
                AppendLatin(folded, Additional[letter - FirstAdditional]);
                break;
            case >= FirstHalfWidth and <= '\uFF9D':
                folded.Append(HalfWidth[letter - FirstHalfWidth]);
                break;
            case >= '\uFF01' and <= '\uFF5E':
                Append(folded, (char)(letter - 0xFEE0));
                break;
            case '`' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032':
                folded.Append('\'');
                break;
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033':
                folded.Append('"');
                break;
            case >= '\u2010' and <= '\u2015' or '\u2212':
                folded.Append('-');
                break;
            default:
                folded.Append(letter);
                break;
        }
    }

    private static void AppendLatin(StringBuilder folded, char entry) => _ = entry switch
    {
        'A' => folded.Append("ae"),
        'O' => folded.Append("oe"),
        'S' => folded.Append("ss"),
        'T' => folded.Append("th"),
        'I' => folded.Append("ij"),
        'L' => folded.Append("lj"),
        'N' => folded.Append("nj"),
        'Z' => folded.Append("dz"),
        _ => folded.Append(entry),
    };

    /// <summary>The kana with a voicing mark, or as it is where it takes none.</summary>
    private static char Voice(char kana, bool isFully)
    {
        // Katakana stand where hiragana do, 96 places on.
        int place = kana >= '\u30A1' ? kana - 0x60 : kana;
        if (place is >= 0x306F and <= 0x307B && place % 3 == 0)
            return (char)(kana + (isFully ? 1 : 2));
        if (!isFully)
            return kana;
        if (place == 0x3046)
            return (char)(kana + 0x4E);
        if (kana is >= '\u30EF' and <= '\u30F2')
            return (char)(kana + 8);
        return (place is >= 0x304B and <= 0x3061 && place % 2 == 1) || place is 0x3064 or 0x3066 or 0x3068 ? (char)(kana + 1) : kana;
    }

    /// <summary>White space, and the three marks of Latin-1 that stand by themselves, as if on a space.</summary>
    private static bool IsWhiteSpace(char letter) =>
        letter is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u00A8' or '\u00AF' or '\u00B8' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Combining marks of Latin letters and symbols, what joins or parts without being seen, and selectors of a variant.</summary>
    private static bool IsDropped(char letter) =>
        letter is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F')
            or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
