using System.Text;

namespace Jtr.Corpora;

/// <summary>
/// Folds a text for comparing names: removes differences of case, width, diacritics, the form of apostrophes, quotation marks and hyphens, and the kind and
/// amount of white space. The generator and the atlas compile this file too, so that all fold alike.
/// </summary>
/// <remarks>
/// The tables are written out, because the framework's normalisation needs ICU data, which some apps do not ship. They hold the compatibility
/// decomposition without marks, in lower case. In addition, letters with a stroke and ligatures become the letters that people type for them (ø o, ł l,
/// đ d, ß ss, æ ae), and the dotless ı becomes i. Exceptions: kana keep their voicing (が is not か), and fractions and Hangul syllables are kept whole.
/// </remarks>
internal static class FoldedText
{
    // U+00A0 to U+024F: the lower-case letter for each character; a capital stands for two letters.
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

    // Pairs of a traditional, simplified or abridged form of an ideograph and its representative, for characters in names and titles of the region that people and registers write
    // in several ways. The choice of the representative has no meaning. Forms that are distinct characters elsewhere (后 and 後, 里 and 裏) are kept apart.
    private const string Variants =
        "专専丝糸严厳丰豊为為乐楽乡郷亚亜亞亜产産传伝佛仏來来係系偉伟傑杰傳伝億亿儿児兒児关関净浄凱凯击撃剑剣劉刘劍剣劳労勋勲勝胜勞労勳勲區区協协单単厅庁历暦县県发発变変听聴吳呉吴呉問问單単嚴厳团団围囲图図圀国圆円國国圍囲圓円圖図團団壽寿处処奖奨孫孙"
        + "學学实実寗宁實実寧宁寶宝对対專専對対岛島嶋島广広应応廣広廳庁張张彌弥归帰德徳总総恶悪惠恵惡悪愛爱憲宪應応懷怀战戦戰戦拂払据拠擊撃據拠收収敕勅敵敌數数斋斎斷断显顕時时晓暁晝昼曆暦曉暁書书會会杂雑权権東东样様條条检検楊杨業业極极榮栄構构樂楽樓楼"
        + "標标樞枢樣様樱桜橋桥機机檢検檯台櫻桜權権歐欧步歩歸帰殘残气気氣気決决沒没泽沢济済淨浄淺浅溫温满満滨浜滿満漢汉潛潜澤沢濟済濱浜瀧滝灘滩灣湾灵霊烧焼無无煙烟燒焼營営爭争爲為爾尔犧犠狀状猶犹獎奨獨独現现瑤瑶環环瓊琼產産異异當当發発盐塩盡尽盧卢眞真"
        + "祕秘禮礼稱称稻稲穗穂竊窃節节築筑簡简籌筹粹粋紀纪約约紅红純纯級级細细組组結结給给統统絲糸經経綠緑維维網网線线緣縁編编緯纬練练縣県縱縦總総績绩繩縄繫系續続纵縦经経续続绳縄绿緑缘縁羅罗義义習习聖圣聯联聲声職职聽聴脑脳腦脳臨临臺台與与舊旧艦舰艺芸"
        + "荣栄药薬華华营営萬万葉叶蓋盖蔣蒋蔥葱蕭萧薩萨藍蓝藝芸藥薬蘇苏蘭兰處処虛虚號号蟲虫衛卫衞卫補补裝装製制複复見见視视親亲覺覚觀観观観觉覚記记訪访設设許许評评試试話话語语誠诚課课調调論论謝谢證証譚谭譯訳議议護护讀読變変证証译訳读読豐豊貝贝財财貨货"
        + "費费貿贸賀贺資资質质賴頼購购赖頼趙赵車车軍军輝辉輪轮轉転转転農农边辺迟遅連连進进達达遞逓遠远遲遅選选遼辽邉辺邊辺鄉郷鄒邹鄧邓鄭郑醫医释釈釋釈銀银銘铭鋒锋錢銭錦锦鍾钟鎮镇鐘钟鐵鉄鑛鉱钱銭铁鉄長长門门開开間间閻阎闊阔關関险険陳陈陸陆陽阳隐隠際际"
        + "隨随險険隱隠雙双雜雑雲云電电霧雾靈霊靜静韋韦韓韩領领頭头題题顏顔類类顥颢顧顾顯顕颜顔風风颱台飛飞飯饭餘余館馆馬马馮冯騰腾驕骄驗験驛駅驿駅验験體体髮髪魚鱼魯鲁鳥鸟鴻鸿鷄鶏鸡鶏鹽塩麗丽麥麦黃黄點点黨党齊斉齋斎齐斉齒歯齡齢齿歯龄齢龍竜龐庞龔龚龙竜"
        + "龜亀龟亀";

    private const char Voiced = '\u3099', HalfVoiced = '\u309A';

    /// <summary>Returns the folded text; empty if the text is only white space and marks. Idempotent.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool hasSpaceBefore = false;
        foreach (char letter in text)
        {
            if (IsWhiteSpace(letter))
            {
                hasSpaceBefore = folded.Length > 0;
            }
            else if (letter is Voiced or HalfVoiced or '\uFF9E' or '\uFF9F')
            {
                if (folded.Length > 0 && !hasSpaceBefore)
                    folded[folded.Length - 1] = Voice(folded[folded.Length - 1], letter is Voiced or '\uFF9E');
            }
            else if (!IsDropped(letter))
            {
                if (hasSpaceBefore)
                    folded.Append(' ');
                hasSpaceBefore = false;
                Append(folded, letter);
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// Returns the folded text of a name: unifies variants of an ideograph, and removes spaces between letters of scripts written without spaces, so that 麻生 太郎 becomes 麻生太郎 and 臺灣 becomes 台湾.
    /// </summary>
    public static string OfName(string name)
    {
        string folded = Of(name);
        var text = new StringBuilder(folded.Length);
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] is ' ' or '・' && i > 0 && i + 1 < folded.Length && SearchWords.IsSpaceless(folded[i - 1]) && SearchWords.IsSpaceless(folded[i + 1]))
                continue;
            text.Append(VariantOf(folded[i]));
        }

        return text.ToString();
    }

    /// <summary>Returns a folded text with variants of each ideograph unified; keeps spaces.</summary>
    public static string WithoutVariants(string folded)
    {
        var text = new StringBuilder(folded.Length);
        foreach (char letter in folded)
            text.Append(VariantOf(letter));
        return text.ToString();
    }

    private static char VariantOf(char letter)
    {
        if (letter is < '\u4E00' or > '\u9FFF')
            return letter;
        int low = 0, high = (Variants.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Variants[middle * 2] == letter)
                return Variants[(middle * 2) + 1];
            if (Variants[middle * 2] < letter)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return letter;
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

    /// <summary>Returns a kana with a voicing mark; unchanged if it takes none.</summary>
    private static char Voice(char kana, bool isFullyVoiced)
    {
        // Katakana are hiragana offset by 96 code points.
        int hiragana = kana >= '\u30A1' ? kana - 0x60 : kana;
        if (hiragana is >= 0x306F and <= 0x307B && hiragana % 3 == 0)
            return (char)(kana + (isFullyVoiced ? 1 : 2));
        if (!isFullyVoiced)
            return kana;
        if (hiragana == 0x3046)
            return (char)(kana + 0x4E);
        if (kana is >= '\u30EF' and <= '\u30F2')
            return (char)(kana + 8);
        return (hiragana is >= 0x304B and <= 0x3061 && hiragana % 2 == 1) || hiragana is 0x3064 or 0x3066 or 0x3068 ? (char)(kana + 1) : kana;
    }

    /// <summary>Returns true for white space, and for the three spacing marks of Latin-1, which decompose to a space and a mark.</summary>
    private static bool IsWhiteSpace(char letter) =>
        letter is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u00A8' or '\u00AF' or '\u00B8' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Returns true for combining marks of Latin letters and symbols, invisible joiners and separators, and variation selectors.</summary>
    private static bool IsDropped(char letter) =>
        letter is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F')
            or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
