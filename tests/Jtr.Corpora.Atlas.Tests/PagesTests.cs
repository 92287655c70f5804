using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Data.Cli.Picturing;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests the HTML files of an atlas without a browser and without its script.</summary>
public sealed partial class PagesTests
{
    private static readonly Lazy<Dictionary<string, string>> s_pages = new(static () => Pages(SiteFolder.Files));

    private static readonly Lazy<string[]> s_names = new(static () => [.. SiteFolder.Corpus.Tables
        .SelectMany(static table => table.Rows)
        .SelectMany(static row => row.Values("names").SelectMany(static name => name.Fields).Where(static field => field.Property.IsNamed).Select(static field => field.Values[0].Text).Append(row.Title))
        .Select(static name => string.Join(' ', Word().Matches(name.ToLowerInvariant()).Select(static match => match.Value)))
        .Where(static name => name.Count(static letter => letter == ' ') is >= 2 and < 12)
        .Distinct()
        .OrderByDescending(static name => name.Length)]);

    [Fact]
    public void Every_row_has_a_page_with_its_key_and_headline()
    {
        foreach (AtlasRow row in SiteFolder.Corpus.Tables.SelectMany(static table => table.Rows))
        {
            string page = Words(s_pages.Value[PageOf(row)]);
            Assert.Contains(row.Key, page, StringComparison.Ordinal);
            Assert.Contains(Words(WebUtility.HtmlEncode(row.Headline)), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_date_and_every_evidence_is_on_the_page_of_its_row()
    {
        int dates = 0, evidences = 0;
        foreach (AtlasRow row in SiteFolder.Corpus.Tables.SelectMany(static table => table.Rows))
        {
            string page = s_pages.Value[PageOf(row)];
            foreach (AtlasField date in row.Fields.Where(static field => field.Property.Kind == ValueKind.Date))
            {
                Assert.Contains($"<code>{WebUtility.HtmlEncode(date.Values[0].Text)}</code>", page, StringComparison.Ordinal);
                dates++;
            }

            foreach (AtlasEvidence evidence in row.Evidence.Concat(row.NestedEvidence))
            {
                Assert.Contains($"{evidence.Start}–{evidence.End} <code>{evidence.Digest}</code>", page, StringComparison.Ordinal);
                evidences++;
            }
        }

        Assert.True(dates > 100 && evidences > 1000, $"Only {dates} dates and {evidences} pieces of evidence were looked for.");
    }

    [Fact]
    public void Every_event_is_in_the_drawing_the_list_and_the_table_of_the_timeline()
    {
        string page = s_pages.Value[PageAddress.Timeline(1)];
        foreach (AtlasRow row in SiteFolder.Corpus.TableNamed("events")!.Rows)
        {
            bool isDrawn = row.Date("date") is { } date && Dates.TimeBar.Of(date, DateExtentKind.Within) is not null;
            int links = Regex.Count(page, $"href={Regex.Escape(PageAddress.Of(row))}[ >]");

            // A drawn event has a mark in each of the four groupings of the drawing. Every event is in the list and in the table.
            Assert.Equal((row.Key, (isDrawn ? 4 : 0) + 2), (row.Key, links));
        }
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page_by_links()
    {
        HashSet<string> reached = SiteLinks.ReachedFrom(PageAddress.Front, SiteFolder.Files);
        Assert.DoesNotContain(s_pages.Value.Keys, page => !reached.Contains(page));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_link_resolves_to_a_file_and_an_anchor(bool isHostile)
    {
        SortedDictionary<string, byte[]> files = isHostile ? AtlasSite.Files(HostileCorpus.Make(60), Specimen.Plan, Specimen.Stamp) : SiteFolder.Files;
        Dictionary<string, string> pages = Pages(files);
        foreach ((string page, string html) in pages)
        {
            foreach ((string path, string fragment) in SiteLinks.Of(page, html))
            {
                Assert.True(files.ContainsKey(path), $"{page} leads to {path}, which is not there.");
                Assert.True(fragment.Length == 0 || fragment.Contains('=', StringComparison.Ordinal) || pages[path].Contains($"id={fragment}", StringComparison.Ordinal) || pages[path].Contains($"id=\"{fragment}\"", StringComparison.Ordinal), $"{page} leads to {path}#{fragment}, which is not there.");
            }
        }
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes()
    {
        SortedDictionary<string, byte[]> again = AtlasSite.Files(RelationsAtlas.Read(), RelationsAtlas.Plan, RelationsAtlas.Stamp);
        Assert.Equal(SiteFolder.Files.Keys, again.Keys);
        foreach ((string path, byte[] content) in again)
            Assert.True(content.AsSpan().SequenceEqual(SiteFolder.Files[path]), $"{path} differs.");
    }

    [Fact]
    public void The_atlas_of_the_corpus_and_its_script_are_small()
    {
        Assert.InRange(SiteFolder.Files.Values.Sum(static file => (long)file.Length), 1_000_000, 6_000_000);
        Assert.InRange(SiteFolder.Files[PageAddress.Script].Length, 10_000, 80_000);
    }

    [Fact]
    public void No_file_refers_to_the_network()
    {
        foreach ((string page, string html) in s_pages.Value)
            Assert.False(Foreign().IsMatch(html), $"{page} refers to something elsewhere.");
        string script = Encoding.UTF8.GetString(SiteFolder.Files[PageAddress.Script]);
        foreach (string word in (string[])["fetch(", "XMLHttpRequest", "import(", "WebSocket", "sendBeacon", "EventSource", "importScripts", "WebAssembly", "innerHTML = '", "eval("])
            Assert.DoesNotContain(word, script, StringComparison.Ordinal);
        string style = Encoding.UTF8.GetString(SiteFolder.Files[PageAddress.Style]);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_another_script_have_a_lang_attribute()
    {
        Assert.Contains("<bdi lang=\"zh-Hant\">北港</bdi>", Encoding.UTF8.GetString(Specimen.Files["actors/northport.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_withdrawn_key_has_the_reason_and_the_replacement()
    {
        string page = Encoding.UTF8.GetString(Specimen.Files["withdrawn/old-pier.html"]);
        Assert.Contains("The pier was the harbour by another name.", page, StringComparison.Ordinal);
        Assert.Contains("href=../actors/northport.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_corpus_never_become_markup()
    {
        foreach ((string page, string html) in Pages(AtlasSite.Files(HostileCorpus.Make(60), Specimen.Plan, Specimen.Stamp)))
        {
            Assert.Single(Regex.Matches(html, "<script"));
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(EventHandler(), html);
            Assert.DoesNotContain('\u0000', html);
            Assert.False(page.Contains("..", StringComparison.Ordinal) || page.Any(static letter => letter is '<' or '"' or ' ' or '\\'), $"'{page}' is not a portable file name.");
        }
    }

    [Fact]
    public void A_corpus_without_a_plan_has_an_atlas()
    {
        string folder = Path.Combine(Repository.Root, "samples", "VillageDiary", "seeds");
        CorpusShape shape = CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "VillageDiary.dll"));
        AtlasCorpus corpus = CorpusRows.Read(shape, new SeedRecords(shape, SeedFolder.Read(folder, shape)).All, "VillageDiary", isCompiled: false);
        SortedDictionary<string, byte[]> files = AtlasSite.Files(corpus, new AtlasPlan(), new AtlasStamp("VillageDiary", "", "", ""));
        Assert.All(corpus.Tables.SelectMany(static table => table.Rows), row => Assert.Contains(PageOf(row), files.Keys));
        Assert.Equal(corpus.TableNamed("observations")!.Rows.Count, Regex.Count(Encoding.UTF8.GetString(files[PageAddress.Timeline(1)]), "<span class=what><a href=observations/"));
        Assert.DoesNotContain(PageAddress.Relations, files.Keys);
        Assert.Empty(files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)).Except(SiteLinks.ReachedFrom(PageAddress.Front, files)));
    }

    [Fact]
    public void Many_events_are_grouped_with_their_count_and_each_is_in_a_part_of_the_list()
    {
        const int Count = 20_000;
        Page[] pages = [.. TimelinePage.All(new AtlasContents(HostileCorpus.Make(Count, isPlain: true), RelationsAtlas.Plan, Specimen.Stamp))];
        string overview = pages[0].Write();
        int counted = Regex.Matches(overview, "class=number[^>]*>([0-9]+)<").Sum(static match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Count, counted);
        Assert.Equal(Count, pages.Skip(1).Sum(static page => Regex.Count(page.Write(), "<li id=\"k-")));
        Assert.InRange(overview.Length, 1, 300_000);
        Assert.All(pages, static page => Assert.InRange(page.Write().Length, 1, 2_500_000));
    }

    [Fact]
    public void The_picture_of_the_timeline_is_well_formed_and_current()
    {
        string picture = TimelinePicture.Write(new AtlasContents(SiteFolder.Corpus, RelationsAtlas.Plan, RelationsAtlas.Stamp));
        XDocument.Parse(picture);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "docs", "timeline.svg")).ReplaceLineEndings("\n"), picture);
        Assert.Contains("docs/timeline.svg", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_atlas_shares_no_seven_words_in_a_row_with_a_source_except_titles()
    {
        string folder = Sources.Folder();
        var printed = SiteFolder.Corpus.Documents!.Rows.Select(static row => row.Text("title")).OfType<string>().SelectMany(static title => Runs(WithoutNames(title))).ToHashSet(StringComparer.Ordinal);
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (AtlasRow document in SiteFolder.Corpus.Documents.Rows)
            runs.UnionWith(Runs(WithoutNames(File.ReadAllText(Path.Combine(folder, document.Text("fileName")!)))));
        runs.ExceptWith(printed);
        Assert.True(runs.Count > 1000, $"The texts have only {runs.Count} runs of words to compare.");
        var shared = new List<string>();
        foreach ((string page, string html) in s_pages.Value)
            shared.AddRange(Tag().Split(html).SelectMany(text => Runs(WithoutNames(WebUtility.HtmlDecode(text)))).Where(runs.Contains).Select(run => $"{page}: {run}"));
        Assert.Empty(shared);
    }

    /// <summary>Returns the path of the page that shows a row.</summary>
    private static string PageOf(AtlasRow row) => PageAddress.Of(row).Split('#')[0];

    private static Dictionary<string, string> Pages(SortedDictionary<string, byte[]> files) =>
        files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetString(file.Value));

    private static string Words(string html) => Blank().Replace(WebUtility.HtmlDecode(html), " ");

    /// <summary>Replaces each recorded name by the single word "name", so that a name of several words is not taken for a quotation of the source.</summary>
    private static string WithoutNames(string text)
    {
        text = string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(static match => match.Value));
        foreach (string name in text.Length < 20 ? [] : s_names.Value)
            text = text.Replace(name, "name", StringComparison.Ordinal);
        return text;
    }

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(static match => match.Value)];
        for (int i = 0; i + 7 <= words.Length; i++)
            yield return string.Join(' ', words.AsSpan(i, 7).ToArray());
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’-][\p{L}\p{Nd}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("""<[^>]*\s(?:src|href|action|data|poster)="?(?:[a-z]+:|//)""")]
    private static partial Regex Foreign();

    [GeneratedRegex("""<[a-z]+(?:\s[a-z-]+(?:=(?:"[^"]*"|[^\s>"]*))?)*\son[a-z]+=""")]
    private static partial Regex EventHandler();
}
