using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests references: the text, the position, the certainty of the date and the corpus are given, and other programs read them correctly.</summary>
public partial class CitationTests
{
    private static readonly IFact s_aso = Events.Get("aso-visits-taiwan");

    [Fact]
    public void A_plain_reference_has_title_publisher_carrier_date_passage_and_code_points()
    {
        string[] words =
        [
            "“Japan elevates Taiwan security ties in move likely to rile China”. Reuters, carried by Rappler, [between 2023-09-13 and 2023-09-17, inferred]. ",
            Places(s_aso, Documents.Reuters2023),
            $". Jtr.Data, corpus {Jtr.Data.Corpus.Version}, aso-visits-taiwan.",
        ];
        Assert.Equal(string.Concat(words), s_aso.Cite().Split('\n').Single(static line => line.StartsWith("“Japan elevates", StringComparison.Ordinal)));
        Assert.Equal(s_aso.Cite(CitationFormat.Plain), s_aso.Cite());
    }

    [Fact]
    public void A_text_without_a_title_is_described_in_brackets_with_its_author_and_translator()
    {
        Assert.StartsWith("Yao Chung-yuan. [A commentary by Yao Chung-yuan, ", Documents.Yao2022.Cite(), StringComparison.Ordinal);
        Assert.Contains("]. Translated by Eddy Chang. [2022-01?, inferred]. Passage ", Documents.Yao2022.Cite(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_has_a_reference_for_each_document_that_it_rests_on()
    {
        foreach (IFact fact in Facts.All)
        {
            string[] documents = [.. fact.Evidence.Select(static evidence => evidence.Passage.Document.Key).Distinct().Order(StringComparer.Ordinal)];
            Assert.Equal(documents.Length, fact.Cite().Split('\n').Length);
            string[] keys = [.. documents.Select(document => document == fact.Key ? document : $"{document}:{fact.Key}")];
            Assert.Equal(keys, Entry().Matches(fact.Cite(CitationFormat.BibTeX)).Select(static entry => entry.Groups[1].Value));
            using JsonDocument items = JsonDocument.Parse(fact.Cite(CitationFormat.CslJson));
            Assert.Equal(keys, items.RootElement.EnumerateArray().Select(static item => item.GetProperty("id").GetString()));
            Assert.Equal(keys, Entry().Matches(fact.Cite(CitationFormat.BibLaTeX)).Select(static entry => entry.Groups[1].Value));
            Assert.Equal(keys, fact.Cite(CitationFormat.Ris).Split('\n').Where(static line => line.StartsWith("ID  - ", StringComparison.Ordinal)).Select(static line => line[6..]));
        }
    }

    [Fact]
    public void Every_reference_lists_the_evidence_of_its_document_and_the_fact()
    {
        foreach (IFact fact in Facts.All)
        {
            string[] lines = fact.Cite().Split('\n');
            IEnumerable<IGrouping<Document, Evidence>> documents = fact.Evidence.GroupBy(static evidence => evidence.Passage.Document).OrderBy(static group => group.Key.Key, StringComparer.Ordinal);
            Assert.All(documents.Zip(lines), pair =>
            {
                Assert.Contains(Places(fact, pair.First.Key), pair.Second, StringComparison.Ordinal);
                Assert.EndsWith($", {fact.Key}.", pair.Second, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void A_date_that_no_text_states_is_uncertain_in_every_format()
    {
        foreach (Document document in Documents.All)
        {
            Assert.Equal(DateBasis.Inferred, document.PublishedBasis);
            Assert.Contains(", inferred]", document.Cite(), StringComparison.Ordinal);
            Assert.Matches(@"year = \{\[\d{4}\?\]\}", document.Cite(CitationFormat.BibTeX));
            Assert.DoesNotContain("month = ", document.Cite(CitationFormat.BibTeX), StringComparison.Ordinal);
            Assert.True(Item(document).GetProperty("issued").GetProperty("circa").GetBoolean());
        }
    }

    [Theory]
    [InlineData("daily8-2025", "2025 8")]
    [InlineData("yao-2022", "2022 1")]
    [InlineData("reuters-2023", "2023 9")]
    [InlineData("survey-2021", "2021")]
    [InlineData("fang-2024", "2024")]
    public void CSL_dates_have_the_common_part_of_their_bounds(string key, string parts) =>
        Assert.Equal(parts, string.Join(' ', Assert.Single(Item(Documents.Get(key)).GetProperty("issued").GetProperty("date-parts").EnumerateArray()).EnumerateArray().Select(static part => part.GetInt32())));

    [Fact]
    public void CSL_uses_only_variables_of_its_schema()
    {
        // The variables of csl-data.json 1.0.2 that are used here, by their type.
        string[] texts = ["id", "type", "title", "container-title", "publisher", "source", "language", "note"], names = ["author", "translator"];
        foreach (Document document in Documents.All)
        {
            foreach (JsonProperty member in Item(document).EnumerateObject())
            {
                if (texts.Contains(member.Name))
                    Assert.NotEmpty(member.Value.GetString()!);
                else if (names.Contains(member.Name))
                    Assert.All(member.Value.EnumerateArray(), static name => Assert.Subset(new HashSet<string> { "family", "given", "literal" }, name.EnumerateObject().Select(static part => part.Name).ToHashSet()));
                else
                    Assert.Equal("issued", member.Name);
            }
        }

        JsonElement report = Item(Documents.Reuters2023), opinion = Item(Documents.Yao2022);
        Assert.Equal(("article-newspaper", "Reuters", "Rappler", "en"), (Text(report, "type"), Text(report, "container-title"), Text(report, "source"), Text(report, "language")));
        Assert.Equal(("article", "Yao"), (Text(opinion, "type"), opinion.GetProperty("author")[0].GetProperty("family").GetString()));
        Assert.False(report.TryGetProperty("author", out _) || opinion.TryGetProperty("publisher", out _));
    }

    [Fact]
    public void Family_names_come_from_the_corpus_only()
    {
        Assert.Equal(("Aso", "Taro"), Parts("taro-aso"));
        Assert.Equal(("Tsai", "Ing-wen"), Parts("tsai-ing-wen"));
        Assert.Equal(("Suga", "Yoshihide"), Parts("yoshihide-suga"));
        Assert.Equal(("Yao", "Chung-yuan"), Parts("yao-chung-yuan"));
        Assert.Equal((null, null), Parts("reuters"));
        Assert.All(Actors.All, static actor => Assert.Equal(actor.Name, CitedNames.Of(actor).Whole));

        static (string?, string?) Parts(string key) => (CitedNames.Of(Actors.Get(key)).Family, CitedNames.Of(Actors.Get(key)).Given);
    }

    [Fact]
    public void BibTeX_has_articles_for_newspapers_and_misc_for_unpublished_texts()
    {
        string report = Documents.Reuters2023.Cite(CitationFormat.BibTeX), opinion = Documents.Yao2022.Cite(CitationFormat.BibTeX), copy = Documents.Daily82025.Cite(CitationFormat.BibTeX);
        Assert.StartsWith("@article{reuters-2023,\n  title = {{Japan elevates Taiwan security ties in move likely to rile China}},\n  journal = {Reuters},\n  year = {[2023?]},", report, StringComparison.Ordinal);
        Assert.Contains("note = {Carried by Rappler. Published [between 2023-09-13 and 2023-09-17, inferred]. Passage ", report, StringComparison.Ordinal);
        Assert.StartsWith("@misc{yao-2022,\n  author = {Yao, Chung-yuan},\n", opinion, StringComparison.Ordinal);
        Assert.Contains("howpublished = {Carried by Daily8}", copy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("daily8-2025", "2025-08-19?/2025-08-20?")]
    [InlineData("yao-2022", "2022-01?")]
    [InlineData("reuters-2023", "2023-09-13?/2023-09-17?")]
    [InlineData("fang-2024", "2024-01-01?/2024-05-31?")]
    public void Biblatex_dates_are_EDTF_and_uncertain_unless_stated(string key, string date) =>
        Assert.Contains($"date = {{{date}}}", Documents.Get(key).Cite(CitationFormat.BibLaTeX), StringComparison.Ordinal);

    [Fact]
    public void RIS_records_start_with_TY_and_end_with_ER()
    {
        string[] lines = Documents.Reuters2023.Cite(CitationFormat.Ris).Split('\n');
        Assert.Equal(("TY  - NEWS", "ER  - "), (lines[0], lines[^1]));
        Assert.Contains("DA  - 2023/09//[between 2023-09-13 and 2023-09-17, inferred]", lines);
        Assert.All(Facts.All, static fact => Assert.All(fact.Cite(CitationFormat.Ris).Split('\n'), static line => Assert.Matches("^(|[A-Z][A-Z0-9]  - .*)$", line)));
    }

    [Fact]
    public void Two_facts_of_one_text_are_two_entries() =>
        Assert.NotEqual(Events.AsoVisitsTaiwan.Cite(CitationFormat.BibTeX).Split('\n')[0], Events.AsoMeetsTsai.Cite(CitationFormat.BibTeX).Split('\n')[0]);

    [Fact]
    public void No_brace_is_left_open_in_an_entry_of_BibTeX()
    {
        foreach (IFact fact in Facts.All)
        {
            int depth = 0;
            Assert.All(fact.Cite(CitationFormat.BibTeX), letter => Assert.True((depth += letter == '{' ? 1 : letter == '}' ? -1 : 0) >= 0));
            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void References_do_not_depend_on_the_culture_and_have_LF_line_ends()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CitationFormat[] formats = Enum.GetValues<CitationFormat>();
        string[] expected = [.. formats.Select(static format => s_aso.Cite(format))];
        Assert.All(expected, static text => Assert.False(text.Contains('\r', StringComparison.Ordinal) || text.EndsWith('\n')));
        try
        {
            foreach (string culture in new[] { "tr-TR", "fi-FI", "ja-JP", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, formats.Select(static format => s_aso.Cite(format)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cite_rejects_an_undefined_format_and_lists_the_formats()
    {
        Assert.Contains("Plain, BibTeX, CslJson, BibLaTeX or Ris", Assert.Throws<ArgumentOutOfRangeException>("format", static () => s_aso.Cite((CitationFormat)7)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("fact", static () => ((IFact)null!).Cite());
    }

    [GeneratedRegex(@"^@[a-z]+\{([a-z0-9:-]+),$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    private static JsonElement Item(Document document)
    {
        using JsonDocument items = JsonDocument.Parse(document.Cite(CitationFormat.CslJson));
        return Assert.Single(items.RootElement.EnumerateArray()).Clone();
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static string Places(IFact fact, Document document) => "Passage " + string.Join("; passage ", fact.Evidence
        .Where(evidence => evidence.Passage.Document == document)
        .Select(static evidence => (evidence.Passage.Ordinal, evidence.Start, evidence.End)).Distinct().Order()
        .GroupBy(static span => span.Ordinal)
        .Select(static group => $"{group.Key}, code points {string.Join(", ", group.Select(static span => $"{span.Start}–{span.End}"))}"));
}
