using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A page in the browser; where it has asked a network for something, thrown or logged an error, its end is a failure.</summary>
internal sealed class BrowserPage(IBrowserContext context, IPage page, List<string> problems) : IAsyncDisposable
{
    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    public IPage Page { get; } = page;

    /// <summary>Opens a file of an atlas as a double click does.</summary>
    public async Task Go(string folder, string path)
    {
        string address = new Uri(Path.Combine(folder, path.Split('#')[0])).AbsoluteUri + (path.Contains('#', StringComparison.Ordinal) ? path[path.IndexOf('#', StringComparison.Ordinal)..] : "");
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(address);
    }

    /// <summary>Waits until a link or a key has led to a page whose address ends so, and its script has run.</summary>
    public Task Arrives(string end, string within = "") =>
        Page.WaitForFunctionAsync("([end, within]) => location.pathname.endsWith(end) && location.pathname.includes(within) && document.querySelector('#find') !== null", new[] { end, within });

    /// <summary>What axe finds wrong with the page. Its rules alone are run: it would ask for style sheets as a page that is opened as a file may not.</summary>
    public async Task<string[]> Axe()
    {
        await Page.EvaluateAsync(s_axe);
        return await Page.EvaluateAsync<string[]>("async () => (await axe.run(document, { preload: false, resultTypes: ['violations'] })).violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.html))");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(problems);
    }
}
