using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A page in the browser. Disposing of it fails the test if the page made a network request, threw an exception or logged an error.</summary>
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

    /// <summary>Waits until the browser is on a page whose address ends with a text and the script of that page has run.</summary>
    public Task Arrives(string end, string within = "") =>
        Page.WaitForFunctionAsync("([end, within]) => location.pathname.endsWith(end) && location.pathname.includes(within) && document.querySelector('#find') !== null", new[] { end, within });

    /// <summary>Returns the violations that axe finds. Preloading is off, because axe would request style sheets, and a page opened from a file may not.</summary>
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
