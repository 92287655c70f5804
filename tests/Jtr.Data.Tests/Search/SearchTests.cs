using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Search;

/// <summary>Tests the results of searches and their order.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("immigration information", "immigration-information-memorandum")]
    [InlineData("Taro Aso", "taro-aso")]
    [InlineData("When did Japan sever diplomatic ties with Taiwan?", "japan-has-severed-ties-with-taiwan")]
    [InlineData("defence attaché", "de-facto-defense-attache-of-japan-in-taiwan")]
    [InlineData("2+2", "parliamentary-two-plus-two-security-dialogue")]
    [InlineData("aircraft carrier Shandong", "shandong-aircraft-carrier")]
    [InlineData("How many Japanese nationals live in Taiwan?", "japanese-nationals-in-taiwan")]
    [InlineData("Japanese version of the Taiwan Relations Act", "japanese-taiwan-relations-act")]
    [InlineData("joint statement of Suga and Biden", "suga-biden-joint-statement")]
    [InlineData("one-China principle", "one-china-principle")]
    [InlineData("air defense identification zone", "taiwan-air-defense-identification-zone")]
    [InlineData("co-prosperity alliance", "japan-taiwan-co-prosperity-leader-alliance")]
    [InlineData("double taxation", "double-taxation-agreements-among-collaborations")]
    [InlineData("USAID", "united-states-agency-for-international-development")]
    [InlineData("21,700", "japanese-nationals-living-in-taiwan-october-2024")]
    [InlineData("蔡英文", "tsai-ing-wen")]
    [InlineData("自衛隊", "japan-self-defense-forces")]
    [InlineData("台灣日本關係協會", "taiwan-japan-relations-association")]
    public void Search_returns_the_expected_row_first(string text, string key) => Assert.Equal(key, Jtr.Data.Corpus.Search(text)[0].Row.Key);

    [Fact]
    public void Search_returns_the_bearer_of_the_name_first_and_canonical_names_before_other_forms()
    {
        foreach (string form in Entities.All.SelectMany(entity => entity.Names.Select(name => name.Text).Prepend(entity.Name)).Distinct(StringComparer.Ordinal))
        {
            NameMatches<IEntity> matches = Entities.Named(form);
            HashSet<IRow> canonical = [.. matches.Where(match => match.Kind is null).Select(match => match.Bearer)];

            SearchResult found = Jtr.Data.Corpus.Search(form, matches.Bearers.Count + 1);

            Assert.Equal(matches.Bearers.Cast<IRow>().ToHashSet(), found.Take(matches.Bearers.Count).Select(hit => hit.Row).ToHashSet());
            Assert.Equal(canonical, found.Take(canonical.Count).Select(hit => hit.Row).ToHashSet());
            Assert.Equal(matches.Bearers.Count, found.Count(hit => hit.IsNamed));
        }
    }

    [Theory]
    [InlineData("Japan", "japan")]
    [InlineData("Japan?", "japan")]
    [InlineData("who is Tsai Ing-wen?", "tsai-ing-wen")]
    [InlineData("What are the Self-Defense Forces", "japan-self-defense-forces")]
    [InlineData("Japan’s", "japan")]
    [InlineData("TAIWAN", "taiwan")]
    public void Search_recognises_a_name_among_stop_words_and_punctuation(string text, string key)
    {
        SearchHit first = Jtr.Data.Corpus.Search(text, 1)[0];
        Assert.Equal(key, first.Row.Key);
        Assert.True(first.IsNamed);
    }

    [Fact]
    public void Search_marks_no_row_as_named_for_other_words()
    {
        Assert.NotEmpty(Jtr.Data.Corpus.Search("Japan Taiwan"));
        Assert.All(Jtr.Data.Corpus.Search("Japan Taiwan"), static hit => Assert.False(hit.IsNamed));
    }

    [Fact]
    public void Search_orders_by_matched_words_score_and_order_of_facts()
    {
        string[] order = [.. Facts.All.Select(fact => fact.Key).Concat(Jtr.Data.Passages.All.Select(passage => passage.Key))];
        SearchResult result = Jtr.Data.Corpus.Search("Japan Taiwan defence attaché");
        Assert.True(result.Count > 100);
        Assert.Equal(result.Count, result.Found);
        foreach ((SearchHit hit, SearchHit next) in result.Zip(result.Skip(1)))
        {
            Assert.True(hit.Words.Count >= next.Words.Count);
            if (hit.Words.Count == next.Words.Count)
                Assert.True(hit.Score >= next.Score);
            if (hit.Words.Count == next.Words.Count && hit.Score == next.Score && hit.Row is IFact && next.Row is IFact)
                Assert.True(Array.IndexOf(order, hit.Row.Key) < Array.IndexOf(order, next.Row.Key));
        }
    }

    [Fact]
    public void Hits_have_exactly_the_matching_words_and_rows()
    {
        static bool Holds(IEnumerable<string> texts, string word) => texts.SelectMany(text => SearchWords.Of(FoldedText.Of(text))).Any(held => SearchWords.QueryTerms(held).SequenceEqual(SearchWords.QueryTerms(word)));

        string[] words = ["memorandum", "taiwan", "defence"];
        SearchResult result = Jtr.Data.Corpus.Search(string.Join(' ', words));
        Dictionary<IRow, IReadOnlyList<string>> held = result.ToDictionary(hit => hit.Row, hit => hit.Words);
        Assert.Equal(result.Count, held.Count);
        foreach (IRow row in Facts.All.Cast<IRow>().Concat(Jtr.Data.Passages.All.Cast<IRow>()))
            Assert.Equal(words.Where(word => Holds(TextsOf(row).Select(text => text.Text), word)), held.GetValueOrDefault(row, []));
    }

    [Fact]
    public void Search_weights_names_over_summaries_over_abstracts()
    {
        SearchResult result = Jtr.Data.Corpus.Search("Pelosi");
        int Score(string key) => result.Single(hit => hit.Row.Key == key).Score;
        Assert.Equal("nancy-pelosi", result[0].Row.Key);
        Assert.True(Score("pelosi-visits-taiwan") > Score("reuters-2023-pelosi-visit-and-exercises"));
    }

    [Theory]
    [InlineData("pelosi")]
    [InlineData("memorandum")]
    [InlineData("japan")]
    public void Score_is_Okapi_BM25(string word)
    {
        IRow[] rows = [.. Facts.All.Cast<IRow>(), .. Jtr.Data.Passages.All.Cast<IRow>()];
        static IEnumerable<string> Words(string text) => SearchWords.Of(FoldedText.Of(text)).Where(held => !SearchWords.IsStopWord(held));
        double average = rows.Average(row => TextsOf(row).Sum(text => Words(text.Text).Count()));

        double Expected(IRow row, int found)
        {
            double length = TextsOf(row).Sum(text => Words(text.Text).Count());
            double count = TextsOf(row).Sum(text => text.Weight * Words(text.Text).Count(held => SearchWords.QueryTerms(held).Contains(word)));
            double frequency = count / ((1 + (length / average)) / 2);
            return Math.Log2((rows.Length + 1d) / found) * 2.2 * frequency / (frequency + 1.2);
        }

        SearchResult result = Jtr.Data.Corpus.Search(word);
        double unit = Expected(result[0].Row, result.Count) / result[0].Score;
        Assert.All(result, hit => Assert.InRange(Expected(hit.Row, result.Count) / unit, hit.Score - 2, hit.Score + 2));
    }

    [Fact]
    public void Search_finds_passages_by_their_abstracts() =>
        Assert.Contains(Jtr.Data.Corpus.Search("confusion of evacuation"), hit => hit.Row is Passage);

    [Theory]
    [InlineData("IMMIGRATION Information")]
    [InlineData("ｉｍｍｉｇｒａｔｉｏｎ　ｉｎｆｏｒｍａｔｉｏｎ")]
    [InlineData("immigration, information!")]
    [InlineData("the information of an immigration")]
    [InlineData("informations immigrations immigration")]
    public void Search_ignores_case_width_punctuation_stop_words_order_and_plural(string text) =>
        Assert.Equal(Keys(Jtr.Data.Corpus.Search("immigration information")), Keys(Jtr.Data.Corpus.Search(text)));

    [Theory]
    [InlineData("evacuate", "immigration-information-memorandum")]
    [InlineData("evacuated", "immigration-information-memorandum")]
    [InlineData("negotiate", "negotiations-on-ukraine-to-come")]
    [InlineData("cooperate", "need-for-closer-cooperation-is-agreed")]
    [InlineData("normalise", "japan-china-normalization")]
    public void Search_finds_other_forms_of_a_word(string text, string key)
    {
        SearchResult result = Jtr.Data.Corpus.Search(text);
        Assert.Empty(result.Unmatched);
        Assert.Contains(result, hit => hit.Row.Key == key);
    }

    [Fact]
    public void Search_treats_British_and_American_spelling_alike() =>
        Assert.Equal(Keys(Jtr.Data.Corpus.Search("defense ministry")), Keys(Jtr.Data.Corpus.Search("defence ministry")));

    [Fact]
    public void Search_uses_an_unmatched_word_as_a_prefix()
    {
        SearchResult result = Jtr.Data.Corpus.Search("immigr");
        Assert.Equal(Keys(Jtr.Data.Corpus.Search("immigration")).Order(), Keys(result).Order());
        Assert.Empty(result.Unmatched);
        Assert.All(result, hit => Assert.Equal(["immigr"], hit.Words));
        Assert.NotEmpty(Jtr.Data.Corpus.Search("warned"));
    }

    [Fact]
    public void Search_reports_unmatched_words_with_the_nearest()
    {
        SearchResult result = Jtr.Data.Corpus.Search("the taiwn Strait qqqqqqqqqqqq");
        Assert.Equal(["taiwn", "qqqqqqqqqqqq"], result.Unmatched.Select(unmatched => unmatched.Word));
        Assert.Equal(["taiwan", null], result.Unmatched.Select(unmatched => unmatched.Nearest));
        Assert.Equal("taiwn (taiwan?)", result.Unmatched[0].ToString());
        Assert.Equal(["strait"], result[0].Words);
    }

    [Fact]
    public void Search_suggests_words_for_the_first_sixteen_unmatched_ones()
    {
        SearchResult result = Jtr.Data.Corpus.Search("Japan " + string.Join(' ', Enumerable.Range(0, 3_000).Select(static i => $"taiwan{(char)('q' + (i / 676))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}")));
        Assert.Equal(3_000, result.Unmatched.Count);
        Assert.All(result.Unmatched.Take(16), static word => Assert.NotNull(word.Nearest));
        Assert.All(result.Unmatched.Skip(16), static word => Assert.Null(word.Nearest));
        Assert.NotEmpty(result);
    }

    [Fact]
    public void Search_finds_Chinese_and_Japanese_by_pairs_and_single_characters()
    {
        Assert.Equal(["tsai-ing-wen"], Keys(Jtr.Data.Corpus.Search("蔡英文總統")));
        Assert.Equal(["tsai-ing-wen"], Keys(Jtr.Data.Corpus.Search("蔡")));
        Assert.Equal(
            Entities.All.Where(static entity => entity.Names.Any(static name => name.Text.Contains("日本", StringComparison.Ordinal))).Select(static entity => entity.Key).Order(),
            Keys(Jtr.Data.Corpus.Search("日本")).Order());
        Assert.Equal(["龍馬"], Jtr.Data.Corpus.Search("龍馬").Unmatched.Select(unmatched => unmatched.Word));
    }

    [Fact]
    public void Search_limit_returns_the_best()
    {
        SearchResult all = Jtr.Data.Corpus.Search("Taiwan"), best = Jtr.Data.Corpus.Search("Taiwan", 3);
        Assert.Equal(3, best.Count);
        Assert.Equal(all.Count, best.Found);
        Assert.Equal(Keys(all).Take(3), Keys(best));
        Assert.Throws<ArgumentOutOfRangeException>(() => best[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => best[-1]);
        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => Jtr.Data.Corpus.Search("Taiwan", 0)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("?!…")]
    public void Search_rejects_a_text_without_words(string text) =>
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => Jtr.Data.Corpus.Search(text)).ParamName);

    [Fact]
    public void Search_finds_nothing_for_stop_words_and_rejects_null()
    {
        SearchResult result = Jtr.Data.Corpus.Search("the of");
        Assert.Empty(result);
        Assert.Empty(result.Unmatched);
        Assert.Equal("Every word is a stop word: the, of.", result.Remark);
        Assert.Equal("0 hits; Every word is a stop word: the, of.", result.ToString());
        Assert.Null(Jtr.Data.Corpus.Search("Taiwan").Remark);
        Assert.Throws<ArgumentNullException>(() => Jtr.Data.Corpus.Search(null!));
    }

    [Fact]
    public void Search_reads_a_long_text_to_a_limit_with_a_remark()
    {
        Assert.Equal("Only the first 1000000 letters were read.", Jtr.Data.Corpus.Search("Taiwan " + new string('x', 2_000_000)).Remark);
        Assert.Contains(Jtr.Data.Corpus.Search("Taiwan " + new string('蔡', 2_000_000)), hit => hit.Row.Equals(Actors.Taiwan));
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => Jtr.Data.Corpus.Search(new string('?', 2_000_000))).ParamName);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    public void Search_does_not_depend_on_the_culture(string culture)
    {
        (string, int)[] expected = [.. Jtr.Data.Corpus.Search("IMMIGRATION information Shinzo").Select(hit => (hit.Row.Key, hit.Score))];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Jtr.Data.Corpus.Search("IMMIGRATION information Shinzo").Select(hit => (hit.Row.Key, hit.Score)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Keys(SearchResult result) => result.Select(hit => hit.Row.Key);

    /// <summary>Returns the searched texts of a row with their weights.</summary>
    private static IEnumerable<(string Text, int Weight)> TextsOf(IRow row)
    {
        if (row is Passage passage)
            return [(passage.Abstract, 1)];
        IEnumerable<(string, int)> texts = [(((IFact)row).Summary, 2)];
        if (row is IEntity entity)
            texts = texts.Append((entity.Name, 3)).Concat(entity.Names.Select(name => (name.Text, 3)));
        if (row is Actor actor)
            texts = texts.Concat(actor.Identifiers.Select(identifier => (identifier.Value, 3)));
        if (row is Document document)
            texts = texts.Append((document.Label, 3)).Append((document.Title ?? "", 3));
        return texts;
    }
}
