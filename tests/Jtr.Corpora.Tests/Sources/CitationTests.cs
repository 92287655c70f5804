using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using VillageDiary;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests references: they name the text, the position in it, the certainty of its date, and the corpus.</summary>
public class CitationTests
{
    private static readonly CitationFormat[] s_formats = Enum.GetValues<CitationFormat>();

    [Fact]
    public void Plain_text_has_a_line_for_each_document() => Assert.Equal(
        """
        Tobias Aldous. [A letter of the miller of Velm to his sister about the past winter]. Carried by Velm parish archive, [1880-03-29, inferred]. Passage 3, code points 71–159. Village diary 1.0.0, mill-stream-freezes.
        Hanna Brandvold. “Weather diary of Hanna Brandvold”. Carried by Velm parish archive, 1879-10. Passage 3, code points 210–268, 279–307. Village diary 1.0.0, mill-stream-freezes.
        """.ReplaceLineEndings("\n"),
        Observations.MillStreamFreezes.Cite());

    [Fact]
    public void BibTeX_has_an_entry_for_each_document() => Assert.Equal(
        """
        @misc{brandvold-diary:first-snow-of-1879,
          author = {Brandvold, Hanna},
          title = {{Weather diary of Hanna Brandvold}},
          howpublished = {Carried by Velm parish archive},
          year = {1879},
          month = oct,
          language = {en},
          note = {Published 1879-10. Passage 2, code points 105–145, 195–207. Village diary 1.0.0, first-snow-of-1879}
        }
        """.ReplaceLineEndings("\n"),
        Observations.FirstSnowOf1879.Cite(CitationFormat.BibTeX));

    [Fact]
    public void CSL_has_an_item_for_each_document()
    {
        using JsonDocument items = JsonDocument.Parse(Observations.ThawTakesTheFootbridge.Cite(CitationFormat.CslJson));
        JsonElement letter = items.RootElement[0], diary = items.RootElement[1];

        Assert.Equal(2, items.RootElement.GetArrayLength());
        Assert.Equal(("aldous-letter:thaw-takes-the-footbridge", "manuscript", "Velm parish archive", "en"), (Text(letter, "id"), Text(letter, "type"), Text(letter, "source"), Text(letter, "language")));
        Assert.Equal("""[{ "literal": "Tobias Aldous" }]""", letter.GetProperty("author").GetRawText());
        Assert.Equal("""{ "date-parts": [[1880, 3, 29]], "circa": true }""", letter.GetProperty("issued").GetRawText());
        Assert.Equal("""[{ "family": "Brandvold", "given": "Hanna" }]""", diary.GetProperty("author").GetRawText());
        Assert.Equal("""{ "date-parts": [[1879, 10]] }""", diary.GetProperty("issued").GetRawText());
        Assert.Equal("Weather diary of Hanna Brandvold", Text(diary, "title"));

        static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
    }

    [Fact]
    public void Cite_omits_unknown_fields_in_every_format()
    {
        StandInFact fact = Fact(new CitationData());

        Assert.Equal("[The leaf]. Passage 1, code points 2–3. Notes 3, note.", CitationWriter.Cite(fact, "Notes 3"));
        Assert.Equal("@misc{leaf:note,\n  title = {{[The leaf]}},\n  note = {Passage 1, code points 2–3. Notes 3, note}\n}", CitationWriter.Cite(fact, "Notes 3", CitationFormat.BibTeX));
        using JsonDocument items = JsonDocument.Parse(CitationWriter.Cite(fact, "Notes 3", CitationFormat.CslJson));
        Assert.Equal(["id", "type", "title", "note"], items.RootElement[0].EnumerateObject().Select(static member => member.Name));
        Assert.Equal("article", items.RootElement[0].GetProperty("type").GetString());
    }

    [Fact]
    public void Cite_writes_a_text_published_on_a_day_as_an_article_with_its_month()
    {
        StandInFact fact = Fact(new CitationData(
            title: "Frost", authors: [new CitedName("A. Body")], translators: [new CitedName("Ann Lee", "Lee", "Ann")], publisher: "The Post", carrier: "The Reader", published: EdtfDate.Parse("1901-02-03")));

        Assert.Equal("A. Body. “Frost”. Translated by Ann Lee. The Post, carried by The Reader, 1901-02-03. Passage 1, code points 2–3. N, note.", CitationWriter.Cite(fact, "N"));
        Assert.Equal(
            "@article{leaf:note,\n  author = {{A. Body}},\n  title = {{Frost}},\n  translator = {Lee, Ann},\n  journal = {The Post},\n  year = {1901},\n  month = feb,\n  note = {Carried by The Reader. Published 1901-02-03. Passage 1, code points 2–3. N, note}\n}",
            CitationWriter.Cite(fact, "N", CitationFormat.BibTeX));
        Assert.Contains("\"issued\": { \"date-parts\": [[1901, 2, 3]] }", CitationWriter.Cite(fact, "N", CitationFormat.CslJson), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1901-02-03", "year = {1901},\n  month = feb,", "\"date-parts\": [[1901, 2, 3]] }")]
    [InlineData("1901-02", "year = {1901},\n  month = feb,", "\"date-parts\": [[1901, 2]] }")]
    [InlineData("1901", "year = {1901},\n  note", "\"date-parts\": [[1901]] }")]
    [InlineData("1901-02~", "year = {[1901?]},\n  note", "\"date-parts\": [[1901, 2]], \"circa\": true }")]
    [InlineData("1901-XX", "year = {[1901?]},\n  note", "\"date-parts\": [[1901]], \"circa\": true }")]
    [InlineData("190X", "year = {[1900/1909?]},\n  note", "\"date-parts\": [[1900], [1909]], \"circa\": true }")]
    [InlineData("1901/1902", "year = {1901/1902},\n  note", "\"date-parts\": [[1901], [1902]] }")]
    [InlineData("1901-02/1901-04-05", "year = {1901},\n  note", "\"date-parts\": [[1901, 2], [1901, 4, 5]] }")]
    [InlineData("1901/1902~", "year = {[1901/1902?]},\n  note", "\"date-parts\": [[1901], [1902]], \"circa\": true }")]
    public void A_stated_date_is_certain_to_its_own_precision(string published, string bibTeX, string csl)
    {
        StandInFact fact = Fact(new CitationData(published: EdtfDate.Parse(published)));

        Assert.Contains(bibTeX, CitationWriter.Cite(fact, "N", CitationFormat.BibTeX), StringComparison.Ordinal);
        Assert.Contains(csl, CitationWriter.Cite(fact, "N", CitationFormat.CslJson), StringComparison.Ordinal);

        // The same date, inferred instead of printed in the text.
        StandInFact inferred = Fact(new CitationData(published: EdtfDate.Parse(published), publishedBasis: "inferred"));
        Assert.Contains($"[{published}, inferred]", CitationWriter.Cite(inferred, "N"), StringComparison.Ordinal);
        Assert.Contains("?]},", CitationWriter.Cite(inferred, "N", CitationFormat.BibTeX), StringComparison.Ordinal);
        Assert.Contains("\"circa\": true", CitationWriter.Cite(inferred, "N", CitationFormat.CslJson), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1901,1903]", "1901 or 1903")]
    [InlineData("[1901,1903,1905-02]", "1901, 1903 or 1905-02")]
    [InlineData("[1901..1903]", "between 1901 and 1903")]
    [InlineData("[..1903]", "1903 or earlier")]
    [InlineData("[1901..]", "1901 or later")]
    [InlineData("{1901,1903}", "1901 and 1903")]
    [InlineData("{1901..1903}", "all from 1901 to 1903")]
    public void A_set_of_dates_is_printed_in_words(string published, string words) =>
        Assert.Contains($" {words}. Passage", CitationWriter.Cite(Fact(new CitationData(title: "T", published: EdtfDate.Parse(published))), "N"), StringComparison.Ordinal);

    [Theory]
    [InlineData("1901-02-03", "1901-02-03")]
    [InlineData("1901-02~", "1901-02~")]
    [InlineData("190X", "190X")]
    [InlineData("1901/1902", "1901/1902")]
    [InlineData("[1901,1903]", "1901-01-01?/1903-12-31?")]
    [InlineData("?1901-02", "1901-02-01?/1901-02-28?")]
    public void BibLaTeX_has_the_date_in_a_form_that_biblatex_accepts(string published, string date) =>
        Assert.Contains($"date = {{{date}}}", CitationWriter.Cite(Fact(new CitationData(published: EdtfDate.Parse(published))), "N", CitationFormat.BibLaTeX), StringComparison.Ordinal);

    [Fact]
    public void A_date_without_bounds_is_printed_in_words()
    {
        StandInFact fact = Fact(new CitationData(published: EdtfDate.Parse("1901/")));

        Assert.DoesNotContain("year", CitationWriter.Cite(fact, "N", CitationFormat.BibTeX), StringComparison.Ordinal);
        Assert.Contains("\"issued\": { \"literal\": \"1901/\" }", CitationWriter.Cite(fact, "N", CitationFormat.CslJson), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_evidence_has_no_reference()
    {
        Assert.Equal(["", "", "[]", "", ""], s_formats.Select(static format => CitationWriter.Cite(Documents.AldousLetter, "N", format)));
        Assert.Equal(["", "", "[]", "", ""], s_formats.Select(static format => CitationWriter.Cite(new StandInFact("note"), "N", format)));
    }

    [Fact]
    public void Cite_escapes_special_characters_of_LaTeX() => Assert.Equal(
            @"50\% of R\&D: \textbackslash{}o/ \textbraceleft{}a\_b\textbraceright{} \$5 \#1 \textasciitilde{}x\textasciicircum{}2 \textless{}y\textgreater{} \textbar{} \textquotedbl{}z\textquotedbl{} – 蔡 n",
            BibTeXReference.Escape("50% of R&D: \\o/ {a_b} $5 #1 ~x^2 <y> | \"z\" – 蔡\nn"));

    [Fact]
    public void Cite_escapes_special_characters_of_JSON()
    {
        string text = "\"a\\b\"/\b\f\n\r\t\0\u001f\u007f\u0085\u2028\u2029 – 蔡 \ud83d\ude00";
        string quoted = CslReference.Quote(text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(quoted));
        Assert.DoesNotContain(quoted, static letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');

        // A lone surrogate is escaped, because a UTF-8 file cannot hold it.
        Assert.Equal("\"a\\ud83db\\ude00\"", CslReference.Quote("a\ud83db\ude00"));
    }

    [Fact]
    public void References_do_not_depend_on_the_culture_and_have_LF_line_ends()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = [.. All()];
        Assert.All(expected, static text => Assert.False(text.Length == 0 || text.Contains('\r', StringComparison.Ordinal) || text.EndsWith('\n')));
        try
        {
            foreach (string culture in new[] { "tr-TR", "fi-FI", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, All());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string[] All() => [.. Facts.All.SelectMany(static fact => s_formats.Select(format => fact.Cite(format)))];
    }

    [Fact]
    public void Family_names_come_from_recorded_forms_only()
    {
        Assert.Equal(("Aso", "Taro"), Parts("Taro Aso", ("Aso Taro", NameKind.FamilyNameFirst)));
        Assert.Equal(("Tsai", "Ing-wen"), Parts("Tsai Ing-wen", ("Ing", NameKind.Nickname), ("Tsai", NameKind.Short)));
        Assert.Equal((null, null), Parts("Tobias Aldous", ("Tolly", NameKind.Nickname), ("Aldo", NameKind.Short)));
        Assert.Equal((null, null), Parts("Tobias Aldous"));
        Assert.Throws<ArgumentException>("family", static () => new CitedName("Tobias Aldous", null, "Tobias"));
        Assert.Throws<ArgumentException>("given", static () => new CitedName("Tobias Aldous", "Aldous", null));

        static (string?, string?) Parts(string name, params (string, NameKind)[] forms)
        {
            var cited = CitedName.OfPerson(name, forms);
            Assert.Equal(name, cited.Whole);
            return (cited.Family, cited.Given);
        }
    }

    [Fact]
    public void Cite_rejects_an_undefined_format_and_lists_the_formats()
    {
        Assert.Contains("Plain, BibTeX, CslJson, BibLaTeX or Ris", Assert.Throws<ArgumentOutOfRangeException>("format", static () => People.TobiasAldous.Cite((CitationFormat)7)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("row", static () => CitationWriter.Cite(null!, "N"));
        Assert.Throws<ArgumentNullException>("corpus", static () => CitationWriter.Cite(People.TobiasAldous, null!));
    }

    private static StandInFact Fact(CitationData citation) =>
        new("note", new StandInEvidence(new StandInPassage(new StandInDocument("leaf", citation), 1, 0, 10), 2, 3, "0123456789abcdef"));
}
