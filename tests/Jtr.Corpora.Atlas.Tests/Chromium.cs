using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Jtr.Corpora.Atlas.Tests.Chromium))]

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>The Chromium of the machine, shared by all tests. Without it a test is skipped with a message that says what to install; in CI it fails.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string? given = Environment.GetEnvironmentVariable("CHROMIUM");
        if (((string.IsNullOrEmpty(given) ? null : given) ?? s_places.FirstOrDefault(File.Exists)) is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page with a browser context of its own. Every request that is not for a file fails the test.</summary>
    internal async Task<BrowserPage> Open(int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None, bool hasScript = true)
    {
        if (_browser is null)
        {
            const string Reason = "There is no Chromium. Install it ('apt-get install chromium fonts-noto-core fonts-noto-cjk', or '.ci/browser'), or name one in the environment variable CHROMIUM.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }

        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
            Offline = true,
        });
        IPage page = await context.NewPageAsync();
        var problems = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                problems.Add("requests " + request.Url);
        };
        page.PageError += (_, error) => problems.Add("throws " + error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                problems.Add("logs " + message.Text);
        };
        page.Dialog += (_, dialog) => problems.Add("asks " + dialog.Message);
        return new BrowserPage(context, page, problems);
    }
}
