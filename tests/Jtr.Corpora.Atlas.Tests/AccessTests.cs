using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests accessibility: axe, the keyboard and narrow pages.</summary>
public sealed class AccessTests(Chromium chromium)
{
    /// <summary>A page of each kind.</summary>
    private static readonly string[] s_kinds =
    [
        "index.html", "timeline.html", "timeline.html#view=list", "timeline.html#view=table", "relations.html", "claims.html", "tables.html", "list/events.html", "list/documents.html",
        "events/event-month.html", "actors/northport.html", "claims/more-fog.html", "documents/letter.html", "passages/letter-2.html", "links/reed-against-vale.html", "withdrawn/old-pier.html",
    ];

    public static TheoryData<ColorScheme, ForcedColors, int> Looks() => new()
    {
        { ColorScheme.Light, ForcedColors.None, 1280 },
        { ColorScheme.Light, ForcedColors.None, 320 },
        { ColorScheme.Dark, ForcedColors.None, 1280 },
        { ColorScheme.Dark, ForcedColors.None, 320 },
        { ColorScheme.Light, ForcedColors.Active, 1280 },
        { ColorScheme.Light, ForcedColors.Active, 320 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_wrong_and_no_page_is_wider_than_the_window(ColorScheme scheme, ForcedColors forced, int width)
    {
        await using BrowserPage browser = await chromium.Open(width, 900, scheme, forced);
        var found = new List<string>();
        foreach (string kind in s_kinds)
        {
            await browser.Go(SiteFolder.Specimen, kind);
            found.AddRange((await browser.Axe()).Select(violation => $"{kind}: {violation}"));
            int wide = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width)
                found.Add($"{kind} is {wide} pixels wide, in a window of {width}.");
            if (!await browser.Page.EvaluateAsync<bool>("() => document.querySelector('main').getBoundingClientRect().top >= document.querySelector('header').getBoundingClientRect().bottom"))
                found.Add($"{kind}: the main part is not below the header.");
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task A_drawing_is_one_tab_stop_and_arrow_keys_move_through_its_marks()
    {
        await using BrowserPage browser = await chromium.Open();
        foreach (string path in (string[])["timeline.html", "relations.html", "actors/northport.html"])
        {
            await browser.Go(SiteFolder.Specimen, path);
            IReadOnlyList<IElementHandle> drawings = await browser.Page.QuerySelectorAllAsync("svg.timeline:not(.list-axis), svg.graph[role=group]");
            Assert.NotEmpty(drawings);
            foreach (IElementHandle drawing in drawings)
                Assert.Equal(1, await drawing.EvaluateAsync<int>("drawing => drawing.querySelectorAll('a[tabindex=\"0\"]').length"));
        }

        await browser.Go(SiteFolder.Specimen, "timeline.html");
        await browser.Page.EvaluateAsync("() => document.querySelector('svg.timeline a.m').focus()");
        string first = await Focused(browser.Page);
        await browser.Page.Keyboard.PressAsync("End");
        string last = await Focused(browser.Page);
        await browser.Page.Keyboard.PressAsync("Home");
        Assert.Equal(first, await Focused(browser.Page));
        Assert.NotEqual(first, last);
        await browser.Page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(first, await Focused(browser.Page));
        await browser.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await Focused(browser.Page));
        await browser.Page.Keyboard.PressAsync("Enter");
        await browser.Arrives(".html", "events/");
    }

    [Fact]
    public async Task Escape_leaves_a_drawing_and_typing_selects_a_mark()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "timeline.html");
        await browser.Page.EvaluateAsync("() => document.querySelector('svg.timeline a.m').focus()");
        await browser.Page.Keyboard.TypeAsync("both");
        Assert.Contains("bridge-denied", await Focused(browser.Page), StringComparison.Ordinal);
        await browser.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("main", await browser.Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.className"));
    }

    [Fact]
    public async Task Single_key_shortcuts_open_views_and_help_and_can_be_turned_off()
    {
        await using BrowserPage browser = await chromium.Open();
        await browser.Go(SiteFolder.Specimen, "events/event-day.html");
        foreach ((string key, string page) in ((string, string)[])[("t", "timeline.html"), ("r", "relations.html"), ("c", "claims.html"), ("d", "list/documents.html")])
        {
            await browser.Page.Keyboard.PressAsync(key);
            await browser.Arrives(page);
        }

        await browser.Page.Keyboard.PressAsync("/");
        Assert.Equal("find", await browser.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await browser.Page.Keyboard.PressAsync("Escape");
        await browser.Page.Keyboard.PressAsync("?");
        Assert.True(await browser.Page.Locator("dialog[open]").IsVisibleAsync());
        await browser.Page.Locator("#keys-on").UncheckAsync();
        await browser.Page.Keyboard.PressAsync("Escape");
        await browser.Page.Locator("dialog").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await browser.Page.Keyboard.PressAsync("t");
        await browser.Page.WaitForTimeoutAsync(150);
        Assert.EndsWith("list/documents.html", browser.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_a_page_is_reached_by_tab_and_arrows()
    {
        await using BrowserPage browser = await chromium.Open();
        foreach (string path in (string[])["events/event-month.html", "list/events.html", "tables.html"])
        {
            await browser.Go(SiteFolder.Specimen, path);
            string[] wanted = await browser.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href]')].map(link => link.getAttribute('href'))");
            Assert.NotEmpty(wanted);
            var reached = new HashSet<string>();
            for (int i = 0; i < wanted.Length + 40; i++)
            {
                await browser.Page.Keyboard.PressAsync("Tab");
                reached.Add(await Focused(browser.Page));
            }

            Assert.Empty(wanted.Except(reached));
        }
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => (document.activeElement.getAttribute && document.activeElement.getAttribute('href')) || ''");
}
