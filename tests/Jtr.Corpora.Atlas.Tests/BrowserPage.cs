using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A page in the browser; where it has asked a network for something, thrown or logged an error, its end is a failure.</summary>
internal sealed class BrowserPage(IBrowserContext context, IPage page, List<string> problems) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    /// <summary>Opens a file of an atlas as a double click does.</summary>
    public async Task Go(string folder, string path)
    {
        string address = new Uri(Path.Combine(folder, path.Split('#')[0])).AbsoluteUri + (path.Contains('#', StringComparison.Ordinal) ? path[path.IndexOf('#', StringComparison.Ordinal)..] : "");
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(address);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(problems);
    }
}
