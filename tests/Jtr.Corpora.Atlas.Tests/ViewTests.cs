using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Sources;
using Jtr.Data;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests the views that the script draws, in a browser.</summary>
public sealed class ViewTests(Chromium chromium)
{
    [Fact]
    public async Task Without_the_script_every_fact_is_there_and_views_can_be_changed()
    {
        await using BrowserPage browser = await chromium.Open(hasScript: false);
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        ILocator list = browser.Page.Locator(".gantt").First, table = browser.Page.Locator("table").First, drawing = browser.Page.Locator(".drawing.by-0");
        Assert.True(await drawing.IsVisibleAsync() && !await list.IsVisibleAsync() && !await table.IsVisibleAsync());
        await browser.Page.Locator("#view-1").CheckAsync();
        Assert.True(!await drawing.IsVisibleAsync() && await list.IsVisibleAsync());
        await browser.Page.Locator("#view-2").CheckAsync();
        Assert.True(await table.IsVisibleAsync());
        Assert.Equal(Specimen.Corpus.TableNamed("events")!.Rows.Count, await table.Locator("tbody tr").CountAsync());
        await browser.Page.Locator("#view-0").CheckAsync();
        await browser.Page.Locator("#by-3").CheckAsync();
        Assert.True(await browser.Page.Locator(".drawing.by-3").IsVisibleAsync() && !await drawing.IsVisibleAsync());
    }

    [Theory]
    [InlineData("event-month", 2020, 7.0 / 12, 8.0 / 12)]
    [InlineData("event-year", 2019, 0, 1)]
    public async Task A_bar_spans_its_date_relative_to_the_grid_of_years(string key, int year, double from, double to)
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        for (int pass = 0; pass < 2; pass++)
        {
            double[] places = await browser.Page.EvaluateAsync<double[]>($$"""
                () => {
                  const drawing = document.querySelector('.drawing.by-0 svg.timeline');
                  const bar = drawing.querySelector('a[href*="{{key}}.html"] rect.within').getBoundingClientRect();
                  const line = year => [...drawing.querySelectorAll('.year')].filter(text => text.textContent === String(year)).map(text => text.previousSibling.getBoundingClientRect().x)[0];
                  return [bar.left, bar.right, line({{year}}), line({{year}} + 1) ?? bar.right];
                }
                """);
            double width = places[3] - places[2];
            if (places[3] > places[1] || from == 0)
            {
                Assert.InRange(places[0], places[2] + (from * width) - 3, places[2] + (from * width) + 3);
                Assert.InRange(places[1], places[2] + (to * width) - 3, places[2] + (to * width) + 3);
            }
            else
            {
                Assert.True(places[0] > places[2]);
            }

            // The script draws the same bars when only a part of the time is asked for.
            await browser.Go(SiteFolder.Specimen, "timeline.html#from=2018&to=2021");
        }
    }

    [Fact]
    public async Task The_script_draws_each_kind_of_date_with_the_marks_of_the_page()
    {
        await using BrowserPage browser = await chromium.Open();
        const string Marks = "() => Object.fromEntries([...document.querySelectorAll('.drawing.by-0 a.m')].map(a => [a.getAttribute('href'), [...a.querySelectorAll('.real,.maybe,.within,.tick,.dots,.ring,.ask,.fade,.arrow,.planned,.halted,.denied,.supposed,.strike')].map(mark => mark.getAttribute('class')).sort().filter((kind, i, all) => kind !== all[i - 1]).join(' ')]))";
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        var written = await browser.Page.EvaluateAsync<Dictionary<string, string>>(Marks);
        await browser.Go(SiteFolder.Specimen, "timeline.html#from=2017&to=2021");
        var drawn = await browser.Page.EvaluateAsync<Dictionary<string, string>>(Marks);
        Assert.True(written.Count > 15);
        Assert.True(drawn.Count > 15);
        Assert.Equal(written.Where(pair => drawn.ContainsKey(pair.Key)).OrderBy(static pair => pair.Key, StringComparer.Ordinal), drawn.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_filter_is_stored_in_the_address_and_restored_from_it()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        await browser.Page.Locator("input[name=from]").FillAsync("2020-08");
        await browser.Page.Locator("input[name=to]").FillAsync("2020-08");
        await browser.Page.Locator("input[name=to]").PressAsync("Enter");
        string[] shown = await Shown(browser.Page);
        Assert.Contains("k-event-month", shown);
        Assert.Contains("k-event-open-end", shown);
        Assert.DoesNotContain("k-event-day", shown);
        Assert.DoesNotContain("k-event-undated", shown);
        string address = browser.Page.Url;
        Assert.Contains("from=2020-08", address, StringComparison.Ordinal);
        await browser.Page.GotoAsync("about:blank");
        await browser.Page.GotoAsync(address);
        Assert.Equal(shown, await Shown(browser.Page));
        await browser.Page.Locator("select[name=status]").SelectOptionAsync("planned");
        Assert.Empty(await Shown(browser.Page));
        Assert.Contains("No row matches", await browser.Page.Locator(".caption").TextContentAsync() ?? "", StringComparison.Ordinal);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        Assert.Equal(Specimen.Corpus.TableNamed("events")!.Rows.Count, (await Shown(browser.Page)).Length);
    }

    [Fact]
    public async Task The_timeline_of_August_2023_equals_that_of_the_library()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Whole, "timeline.html#from=2023-08&to=2023-08");
        string[] expected = [.. Timeline.WithStatus(Enum.GetValues<EventStatus>()).On("2023-08").Select(static happening => "k-" + happening.Key).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await Shown(browser.Page)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Relations_as_of_a_day_equal_those_of_the_library()
    {
        await using BrowserPage browser = await chromium.Open();
        foreach (string day in (string[])["1920-06-01", "2022-01-15", "2023-09-15", "2024-12-01"])
        {
            await browser.Go(SiteFolder.Whole, "relations.html#day=" + day);
            Dictionary<string, string> shown = await browser.Page.EvaluateAsync<Dictionary<string, string>>("() => Object.fromEntries([...document.querySelectorAll('tr[data-d]')].filter(row => row.dataset.d && !row.classList.contains('not')).map(row => [row.dataset.k, row.classList.contains('possible') ? 'Maybe' : 'Yes']))");
            Dictionary<string, string> expected = Relations.All.Where(static relation => relation.Validity is not null)
                .Select(relation => (relation.Key, Certainty: Attested(relation.Validity!.Value, Day.Parse(day))))
                .Where(static pair => pair.Certainty != "No")
                .ToDictionary(static pair => pair.Key, static pair => pair.Certainty);
            Assert.NotEmpty(expected);
            Assert.Equal(expected.OrderBy(static pair => pair.Key, StringComparer.Ordinal), shown.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
        }

        // "Yes" is the library's answer. "Maybe" follows from the bounds: an open bound has no limit, and the known bound stands in for an unknown one.
        static string Attested(EdtfDate date, Day day)
        {
            if (date.Throughout().Covers(day) == Ternary.Yes)
                return "Yes";
            DateBounds bounds = date.GetBounds();
            Day? first = bounds.EarliestStart.Day ?? bounds.LatestStart.Day ?? bounds.EarliestEnd.Day ?? bounds.LatestEnd.Day, last = bounds.LatestEnd.Day ?? bounds.EarliestEnd.Day ?? bounds.LatestStart.Day ?? bounds.EarliestStart.Day;
            bool begun = bounds.EarliestStart.Kind == DateBoundKind.Open || first!.Value.CompareTo(day) <= 0, lasts = bounds.LatestEnd.Kind == DateBoundKind.Open || day.CompareTo(last!.Value) <= 0;
            return begun && lasts ? "Maybe" : "No";
        }
    }

    [Theory]
    [InlineData("Taiwan")]
    [InlineData("defence attaché")]
    [InlineData("defense attache")]
    [InlineData("evacuate")]
    [InlineData("who is Tsai Ing-wen?")]
    [InlineData("蔡英文")]
    [InlineData("台湾")]
    [InlineData("臺灣")]
    [InlineData("麻生 太郎")]
    [InlineData("immigration information memorandum")]
    [InlineData("U.S. 2+2")]
    [InlineData("secur")]
    [InlineData("rebuke")]
    [InlineData("Nikkei ＡＳＩＡ")]
    [InlineData("the of and")]
    [InlineData("exersise")]
    public async Task The_search_has_the_results_of_the_library_in_the_same_order(string text)
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Whole, "index.html");
        JsonElement answer = await browser.Page.EvaluateAsync<JsonElement>("text => new Promise(done => atlas.search(text, (pages, unmatched) => done({ pages, unmatched })))", text);
        SearchResult expected = Corpus.Search(text, int.MaxValue);
        Assert.Equal(expected.Select(static hit => Pages.PageAddress.Of(new RowKey(hit.Row.Table, hit.Row.Key))), answer.GetProperty("pages").EnumerateArray().Select(static page => page.GetString()));
        Assert.Equal(expected.Unmatched.Select(static word => (word.Word, word.Nearest)), answer.GetProperty("unmatched").EnumerateArray().Select(static word => (word[0].GetString()!, word[1].GetString())));
    }

    [Fact]
    public async Task The_search_field_lists_hits_and_Enter_opens_the_first()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "claims/more-fog.html");
        await browser.Page.Keyboard.PressAsync("/");
        await browser.Page.Keyboard.TypeAsync("anna vale");
        await browser.Page.Locator(".hits a").First.WaitForAsync();
        await browser.Page.Keyboard.PressAsync("Enter");
        await browser.Arrives("actors/anna-vale.html");
    }

    [Fact]
    public async Task The_page_verifies_a_copy_and_links_its_spans_to_facts()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "documents/letter.html");
        await Drop(browser.Page, Specimen.Text);
        Assert.Equal("true", await Verdict(browser.Page, "same"));
        Assert.Equal("0", await Verdict(browser.Page, "altered"));
        Assert.Equal("0", await Verdict(browser.Page, "moved"));
        string[] marked = await browser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('mark a')].map(link => link.textContent + ' ' + link.getAttribute('href'))");
        Assert.Contains(marked, static mark => mark.StartsWith("she counts badly", StringComparison.Ordinal) && mark.Contains("counts-badly.html", StringComparison.Ordinal));
        Assert.Contains("𠮷 and all", await browser.Page.Locator(".passage .text").Nth(1).TextContentAsync() ?? "", StringComparison.Ordinal);

        await Drop(browser.Page, "A line before.\n" + Specimen.Text.Replace("more fog", "more salt", StringComparison.Ordinal));
        Assert.Equal("false", await Verdict(browser.Page, "same"));
        Assert.NotEqual("0", await Verdict(browser.Page, "moved"));
        Assert.Equal("1", await Verdict(browser.Page, "altered"));

        await Drop(browser.Page, "Something else altogether.");
        Assert.Equal("0", await Verdict(browser.Page, "match"));
        Assert.Equal("0", await Verdict(browser.Page, "moved"));
    }

    [Fact]
    public async Task The_page_verifies_a_copy_as_the_library_does()
    {
        string folder = Sources.Folder();
        Document document = Documents.Reuters2023;
        string text = File.ReadAllText(Path.Combine(folder, document.FileName));
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Whole, $"documents/{document.Key}.html");
        string[] words = text.Split(' ');
        string[] copies = [text, "x" + text, string.Join(' ', words[..200].Concat(words[260..])), text.Replace("Taiwan", "Formosa", StringComparison.Ordinal), .. CopiesWithWordsMovedIntoGaps(document, text)];
        foreach (string copy in copies)
        {
            await Drop(browser.Page, copy);
            var report = Provenance.Verify(document, copy);
            var expected = report.Checks.GroupBy(static check => (check.Evidence.Start, check.Evidence.End, check.Evidence.Digest)).Select(static group => group.First()).ToList();
            Assert.Equal(report.IsSameText ? "true" : "false", await Verdict(browser.Page, "same"));
            foreach (EvidenceState state in Enum.GetValues<EvidenceState>())
                Assert.Equal((state, Number(expected.Count(one => one.State == state))), (state, await Verdict(browser.Page, state.ToString().ToLowerInvariant())));
            string[] differences = [.. expected
                .Where(static one => one.State != EvidenceState.Match)
                .Select(static one => $"{Number(one.Evidence.Start)}–{Number(one.Evidence.End)} {one.State.ToString().ToLowerInvariant()}{(one.FoundStart is { } start ? $" → {Number(start)}–{Number(one.FoundEnd!.Value)}" : "")}")
                .Order(StringComparer.Ordinal)];
            string[] shown = await browser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.verdict li')].map(item => item.textContent.split(': ')[0])");
            Assert.Equal(differences, shown.Order(StringComparer.Ordinal));
        }

        static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Returns copies of the text in which the words of one span are moved into a gap that no evidence covers, so that nothing records their new place.
    /// </summary>
    private static string[] CopiesWithWordsMovedIntoGaps(Document document, string text)
    {
        var source = new SourceText(text);
        var spans = Provenance.Verify(document, text).Checks.Select(static check => (check.Evidence.Start, check.Evidence.End)).Distinct().OrderBy(static span => span.Start).ToList();
        var copies = new List<string>();
        foreach ((int start, int end) in spans.Where(span => source.Find(source[span.Start, span.End]).Count() == 1).OrderBy(static span => span.End - span.Start))
        {
            int length = end - start;
            foreach ((int Start, int End) left in spans.Where(left => left.End - left.Start > length && (left.End <= start || end <= left.Start)))
            {
                int filled = left.End + length, next = spans.Where(span => span.Start >= filled).Select(static span => span.Start).DefaultIfEmpty(int.MaxValue).Min();
                bool isGap = !spans.Exists(span => span.Start < filled && left.End < span.End) && spans.Exists(span => span.Start == next && span.End - span.Start > length);
                if (!isGap || copies.Count == 3)
                    continue;
                string[] points = [.. Enumerable.Range(0, source.Length).Select(i => source[i, i + 1])];
                for (int i = 0; i < length; i++)
                    (points[left.End + i], points[start + i]) = (points[start + i], "x");
                string copy = string.Concat(points);
                if (Provenance.Verify(document, copy).Checks.Any(check => check.Evidence.Start == start && check.Evidence.End == end && check.State == EvidenceState.Altered))
                    copies.Add(copy);
                break;
            }
        }

        Assert.NotEmpty(copies);
        return [.. copies];
    }

    [Fact]
    public async Task References_in_other_formats_equal_those_of_the_library()
    {
        await using BrowserPage browser = await chromium.Open();
        foreach (IFact fact in (IFact[])[Events.AsoVisitsTaiwan, Actors.Taiwan, Events.ImmigrationMemorandumSigned])
        {
            await browser.Go(SiteFolder.Whole, Pages.PageAddress.Of(new RowKey(fact.Table, fact.Key)));
            foreach ((string name, CitationFormat format) in ((string, CitationFormat)[])[("BibTeX", CitationFormat.BibTeX), ("CSL-JSON", CitationFormat.CslJson)])
            {
                await browser.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
                Assert.Equal(fact.Cite(format), await browser.Page.Locator($"[data-format={name}] pre").TextContentAsync());
            }
        }
    }

    [Theory]
    [InlineData("ja", "年表")]
    [InlineData("zh", "年表")]
    public async Task The_interface_is_translated_and_facts_are_not(string language, string timeline)
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        string[] facts = await browser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.gantt .what a')].map(link => link.textContent)");
        await browser.Page.Locator("footer select").SelectOptionAsync(language);
        await browser.Page.WaitForFunctionAsync("word => document.querySelector('h1, header nav a').textContent && document.querySelector('header nav a').textContent === word", timeline);
        Assert.Equal(language == "zh" ? "zh-Hant" : language, await browser.Page.Locator("header nav a").First.GetAttributeAsync("lang"));
        Assert.Equal(facts, await browser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.gantt .what a')].map(link => link.textContent)"));
        await browser.Go(SiteFolder.Specimen, "events/event-month.html");
        await browser.Page.WaitForFunctionAsync("() => document.querySelector('aside h2').textContent !== 'Evidence'");
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("zh")]
    public async Task No_sentence_of_the_interface_is_left_in_English(string language)
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "index.html");
        await browser.Page.Locator("footer select").SelectOptionAsync(language);
        await browser.Page.Locator("header nav a[lang]").First.WaitForAsync();
        var found = new List<string>();
        foreach (string path in (string[])["index.html", "timeline.html", "timeline.html#view=list", "relations.html", "claims.html", "tables.html", "list/events.html", "list/documents.html", "events/event-month.html", "events/bridge-halted.html", "actors/northport.html", "claims/more-fog.html", "documents/letter.html", "passages/letter-2.html", "withdrawn/old-pier.html"])
        {
            await browser.Go(SiteFolder.Specimen, path);
            await browser.Page.WaitForFunctionAsync("() => document.querySelector('header nav a').lang !== ''");
            string[] left = await browser.Page.EvaluateAsync<string[]>("""
                () => {
                  const facts = 'pre, code, kbd, title, option, dd, td, tbody th, .fields, .say, .why, .lede, .date, .status, .voice, .key, .rows li, .refs li, .texts li, .gantt .what, .passage p:not(.note), .passage h3, .passage li, aside li, .refs h3 small, .schema, .tables dd, .speakers summary, .home, [lang]:not(html), svg, .row h1, .trail';
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), left = [];
                  while (walker.nextNode()) {
                    const node = walker.currentNode, parent = node.parentElement;
                    if (/[a-z]{3}/i.test(node.nodeValue) && !parent.closest(facts) && !parent.closest('script, style')) left.push(node.nodeValue.trim());
                  }
                  for (const labelled of document.querySelectorAll('[aria-label]'))
                    if (/[a-z]{3}/i.test(labelled.getAttribute('aria-label')) && !labelled.matches('footer select')) left.push(labelled.getAttribute('aria-label'));
                  return left;
                }
                """);
            found.AddRange(left.Select(text => $"{path}: {text}"));
        }

        // Recorded texts stay in English: names, summaries, labels of enums, and the documentation of the tables.
        string[] documentation = [.. Specimen.Corpus.Tables.Select(static table => table.Shape.Record.Documentation.Plain)];
        string[] sameInAll = ["EDTF", "BibTeX", "CSL-JSON", "SHA-256"], facts = [.. Specimen.Corpus.Tables.SelectMany(static table => table.Rows).SelectMany(static row => (string[])[row.Title, row.Headline]), Specimen.Stamp.Title, Specimen.Plan.Licence!];
        string[] unknown = [.. found.Where(line => line.Split(": ", 2)[1] is var text && !facts.Contains(text) && !sameInAll.Contains(text) && !documentation.Any(one => one.Contains(text, StringComparison.Ordinal)) && !Regex.IsMatch(text, "^[0-9]+ [a-z]+(, [0-9]+ [a-z]+)*[.]$") && !Specimen.Plan.Links!.Words.Values.Any(words => words.Forward == text || words.Backward == text))];
        Assert.True(unknown.Length == 0, string.Join("\n", unknown));
    }

    [Fact]
    public async Task Every_text_has_one_translation_in_each_language()
    {
        string words = await File.ReadAllTextAsync(Path.Combine(SiteFolder.Specimen, Pages.PageAddress.Words), TestContext.Current.CancellationToken);
        string[] lines = [.. words[(words.IndexOf('`', StringComparison.Ordinal) + 1)..words.LastIndexOf('`')].Split('\n')];
        Assert.All(lines, static line => Assert.Equal(3, line.Split('|').Length));
        Assert.Equal(lines.Length, lines.Select(static line => line.Split('|')[0]).Distinct().Count());
        Assert.All(lines, static line => Assert.All(line.Split('|'), text => Assert.Equal(line.Split('|')[0].Count(static letter => letter == '@'), text.Count(static letter => letter == '@'))));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    public async Task On_a_narrow_page_labels_are_below_their_bars_and_do_not_overlap(int width)
    {
        await using BrowserPage browser = await chromium.Open(width, 900);
        await browser.Go(SiteFolder.Specimen, "timeline.html#view=drawing");
        double[][] boxes = await browser.Page.EvaluateAsync<double[][]>("() => [...document.querySelectorAll('.drawing.by-0 a.m')].map(mark => { const box = mark.querySelector('.label').getBoundingClientRect(); return [box.left, box.right, box.top, box.bottom]; })");
        Assert.True(boxes.Length > 15);
        for (int i = 0; i < boxes.Length; i++)
        {
            Assert.True(boxes[i][1] > boxes[i][0] && boxes[i][0] >= 0 && boxes[i][1] <= width, $"Label {i} reaches from {boxes[i][0]} to {boxes[i][1]}.");
            for (int j = 0; j < i; j++)
                Assert.False(boxes[i][0] < boxes[j][1] && boxes[j][0] < boxes[i][1] && boxes[i][2] + 4 < boxes[j][3] && boxes[j][2] + 4 < boxes[i][3], $"Labels {j} and {i} overlap.");
        }
    }

    [Fact]
    public async Task On_a_narrow_page_the_first_touch_describes_a_mark_and_the_second_opens_it()
    {
        await using BrowserPage browser = await chromium.Open(390, 800);
        await browser.Go(SiteFolder.Specimen, "index.html");
        ILocator mark = browser.Page.Locator("svg.timeline a[href='events/event-day.html'] .hit"), chosen = browser.Page.Locator(".chosen");
        await mark.ClickAsync(new LocatorClickOptions { Force = true });
        Assert.Contains("15 March 2020: Something happens", await chosen.TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.EndsWith("index.html", browser.Page.Url, StringComparison.Ordinal);
        await mark.ClickAsync(new LocatorClickOptions { Force = true });
        await browser.Arrives("events/event-day.html");
        await browser.Go(SiteFolder.Specimen, "relations.html");
        await browser.Page.Locator(".node a[href='actors/northport.html']").ClickAsync();
        Assert.Equal(4, await chosen.Locator("a").CountAsync());
        Assert.Equal(3, await browser.Page.Locator(".edge.on").CountAsync());
        await browser.Page.Keyboard.PressAsync("Escape");
        Assert.False(await chosen.IsVisibleAsync());

        // Scrolls the page so that the box does not cover the mark.
        await browser.Go(SiteFolder.Whole, "relations.html");
        ILocator name = browser.Page.Locator(".node a[href='actors/nobuo-kishi.html']");
        await name.ClickAsync();
        Assert.Contains("Lloyd Austin: counterpart of Nobuo Kishi", await chosen.TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.True((await name.BoundingBoxAsync())!.Y < (await chosen.BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task Hostile_texts_do_not_break_a_view()
    {
        await using BrowserPage browser = await chromium.Open(390, 800);
        foreach (string path in (string[])["index.html", "timeline.html", "timeline-2.html", "timeline-2.html#view=list", "list/events.html", "list/actors.html", "relations.html", .. Enumerable.Range(0, HostileCorpus.Texts.Count).Select(static i => $"events/event-{i:00000}.html")])
        {
            await browser.Go(SiteFolder.Hostile, path);
            Assert.NotEqual("broken", await browser.Page.TitleAsync());
            Assert.Equal(0, await browser.Page.Locator("main script, main img, main [onload], main [onfocus]").CountAsync());
            Assert.InRange(await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 390);
        }
    }

    [Fact]
    public async Task A_view_in_a_frame_applies_the_filter_of_its_address()
    {
        await using BrowserPage browser = await chromium.Open();
        string frame = Path.Combine(SiteFolder.Specimen, "frame.htm");
        await File.WriteAllTextAsync(frame, "<!doctype html><title>frame</title><iframe src=\"timeline.html#view=list&status=planned\" width=900 height=600></iframe>", TestContext.Current.CancellationToken);
        await browser.Go(SiteFolder.Specimen, "frame.htm");
        IFrame inner = browser.Page.Frames.Single(static one => one.ParentFrame is not null);
        await inner.WaitForSelectorAsync(".gantt li:not(.hidden)");
        Assert.Equal(["k-bridge-planned"], await inner.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.gantt li:not(.hidden)')].map(item => item.id)"));
        File.Delete(frame);
    }

    [Fact]
    public async Task A_timeline_of_1000_events_lists_every_event_and_reports_its_first_paint()
    {
        string folder = SiteFolder.Write("thousand", AtlasSite.Files(HostileCorpus.Make(1000, isPlain: true), Specimen.Plan, Specimen.Stamp));
        await using BrowserPage browser = await chromium.Open();
        var watch = Stopwatch.StartNew();
        await browser.Go(folder, "timeline.html");
        double painted = await browser.Page.EvaluateAsync<double>("() => new Promise(done => { const seen = performance.getEntriesByName('first-contentful-paint'); seen.length ? done(seen[0].startTime) : new PerformanceObserver(list => done(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true }); })");
        TestContext.Current.SendDiagnosticMessage($"First paint of 1,000 events: {painted:0} ms; loaded in {watch.ElapsedMilliseconds} ms.");
        Assert.Equal(1000, await browser.Page.Locator(".gantt li").CountAsync());
    }

    [Fact]
    public async Task Twenty_thousand_events_are_grouped_by_count_and_each_count_links_to_its_events()
    {
        const int Count = 20_000;
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string asset in (string[])[Pages.PageAddress.Style, Pages.PageAddress.Script])
            files.Add(asset, Specimen.Files[asset]);
        foreach (Pages.Page page in Pages.TimelinePage.All(new Pages.AtlasContents(HostileCorpus.Make(Count, isPlain: true), Specimen.Plan, Specimen.Stamp)))
            files.Add(page.Path, Encoding.UTF8.GetBytes(page.Write()));
        string folder = SiteFolder.Write("many", files);
        await using BrowserPage browser = await chromium.Open();
        var watch = Stopwatch.StartNew();
        await browser.Go(folder, "timeline.html");
        long overview = watch.ElapsedMilliseconds;
        Assert.Equal(Count, await browser.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.cluster .number')].reduce((sum, number) => sum + Number(number.textContent), 0)"));
        watch.Restart();
        await browser.Page.Locator(".cluster").Nth(20).ClickAsync();
        await browser.Page.WaitForFunctionAsync("() => /timeline-\\d+\\.html$/.test(location.pathname) && document.querySelector('.gantt li:target') !== null");
        TestContext.Current.SendDiagnosticMessage($"20,000 events: drawn together in {overview} ms, a part of 500 opened in {watch.ElapsedMilliseconds} ms.");
        Assert.True(await browser.Page.Locator(".gantt li:target").IsVisibleAsync());
        Assert.Equal(500, await browser.Page.Locator(".gantt li").CountAsync());
    }

    private static Task<string[]> Shown(IPage page) => page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.gantt li:not(.hidden)')].filter(item => !item.classList.contains('beside') || document.querySelector('#beside').checked).map(item => item.id)");

    private static async Task Drop(IPage page, string text)
    {
        await page.EvaluateAsync("() => document.querySelector('.verdict').textContent = ''");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "copy.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.WaitForFunctionAsync("() => document.querySelector('.verdict').textContent !== ''", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
    }

    private static async Task<string?> Verdict(IPage page, string name) => await page.Locator(".verdict").GetAttributeAsync("data-" + name);
}
