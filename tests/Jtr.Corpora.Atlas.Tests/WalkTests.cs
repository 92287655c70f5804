using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>
/// Walks through an atlas as a first-time reader: finds the events of August 2023, who rebuked whom, where that is written, and what is uncertain about it.
/// </summary>
public sealed class WalkTests(Chromium chromium)
{
    private const string Rebuke = "China faults Aso’s remark.";

    [Fact]
    public async Task A_reader_gets_from_the_front_page_to_the_passage_by_keyboard()
    {
        await using BrowserPage browser = await chromium.Open();
        IPage page = browser.Page;
        await browser.Go(SiteFolder.Whole, "index.html");
        await TabTo(page, "Timeline");
        await page.Keyboard.PressAsync("Enter");
        await browser.Arrives("timeline.html");
        await TabTo(page, "From (date)");
        await page.Keyboard.TypeAsync("2023-08");
        await TabTo(page, "To (date)");
        await page.Keyboard.TypeAsync("2023-08");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".caption")).ToContainTextAsync("Showing");

        await TabTo(page, ": ");
        string first = await Focused(page);
        for (int steps = 0; steps < 60 && !(await Focused(page)).Contains(Rebuke, StringComparison.Ordinal); steps++)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains(Rebuke, await Focused(page), StringComparison.Ordinal);
        Assert.NotEqual(first, await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await browser.Arrives("events/beijing-rebukes-aso-remark.html");
        await HoldsTheAnswer(page);

        await TabTo(page, "Reuters 2023, passage");
        await page.Keyboard.PressAsync("Enter");
        await browser.Arrives("documents/reuters-2023.html");
        Assert.Matches("#p[0-9]+$", page.Url);
        Assert.True(await page.EvaluateAsync<bool>("() => { const box = document.querySelector(location.hash).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_reader_gets_from_the_front_page_to_the_passage_by_mouse_or_touch(int width)
    {
        await using BrowserPage browser = await chromium.Open(width, 800);
        IPage page = browser.Page;
        await browser.Go(SiteFolder.Whole, "index.html");
        await page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await browser.Arrives("timeline.html");
        await page.GetByLabel("From (date)").FillAsync("2023-08");
        await page.GetByLabel("To (date)").FillAsync("2023-08");
        await page.GetByLabel("To (date)").PressAsync("Enter");
        await page.GetByLabel("List").CheckAsync();
        await page.Locator(".gantt").GetByRole(AriaRole.Link, new() { Name = Rebuke }).ClickAsync();
        await browser.Arrives("events/beijing-rebukes-aso-remark.html");
        await HoldsTheAnswer(page);
        await page.Locator("aside a").First.ClickAsync();
        await browser.Arrives("documents/reuters-2023.html");
        Assert.Matches("#p[0-9]+$", page.Url);
    }

    [Fact]
    public async Task A_reader_finds_the_fact_by_a_search_in_other_words()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Whole, "index.html");
        await browser.Page.Keyboard.PressAsync("/");
        await browser.Page.Keyboard.TypeAsync("China Aso remark");
        await Assertions.Expect(browser.Page.Locator(".hits")).ToContainTextAsync(Rebuke);
    }

    [Fact]
    public async Task The_accessible_order_is_event_date_certainty_actors_and_source()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Whole, "events/beijing-rebukes-aso-remark.html");
        string snapshot = await browser.Page.Locator("body").AriaSnapshotAsync();
        int last = -1;
        foreach (string part in (string[])["Skip to content", "banner", "Timeline", "main", $"heading \"{Rebuke}\" [level=1]", "heading \"Date\" [level=2]", "August 2023 (uncertain)", "inferred as of August 2023", "Participants", "China", "Taro Aso", "heading \"Links to other facts\" [level=2]", "heading \"Evidence\" [level=2]", "passage", "contentinfo"])
        {
            int place = snapshot.IndexOf(part, last + 1, StringComparison.Ordinal);
            Assert.True(place > last, $"The accessibility tree does not have '{part}' after the parts before it:\n{snapshot}");
            last = place;
        }
    }

    /// <summary>Checks that the page shows what happened, between whom, when and how certainly, and from which text.</summary>
    private static async Task HoldsTheAnswer(IPage page)
    {
        Assert.Equal(Rebuke, await page.Locator("h1").TextContentAsync());
        await Assertions.Expect(page.Locator(".when .date")).ToContainTextAsync("from August 2023 (uncertain) to 17 September 2023 (uncertain)");
        await Assertions.Expect(page.Locator(".when .why")).ToContainTextAsync("inferred");
        await Assertions.Expect(page.Locator(".fields")).ToContainTextAsync("China");
        await Assertions.Expect(page.Locator(".fields")).ToContainTextAsync("Taro Aso");
        await Assertions.Expect(page.Locator("aside")).ToContainTextAsync("Reuters 2023, passage");
    }

    /// <summary>Presses Tab until the focused element contains a text.</summary>
    private static async Task TabTo(IPage page, string words)
    {
        for (int presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await Focused(page)).Contains(words, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"Pressing Tab 120 times does not focus '{words}'.");
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const focused = document.activeElement, title = focused.querySelector('title');
          return focused.getAttribute('aria-label') || (title || (focused.labels && focused.labels[0]) || focused).textContent.trim();
        }
        """);
}
