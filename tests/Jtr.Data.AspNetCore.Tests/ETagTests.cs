using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Tests that a response derived from the corpus has an ETag, and is not sent again to a client that has it.</summary>
public sealed class ETagTests : IAsyncLifetime
{
    private TestApp _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await TestApp.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task ETag_is_that_of_the_corpus_and_a_matching_request_gets_304()
    {
        using HttpResponseMessage first = await Send(HttpMethod.Get, "/corpus/events", null);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        EntityTagHeaderValue tag = first.Headers.ETag!;
        Assert.True(tag.IsWeak);
        Assert.StartsWith($"\"{Corpus.Fingerprint[..32]}-", tag.Tag, StringComparison.Ordinal);

        foreach (string known in new[] { tag.ToString(), tag.Tag, $"\"other\", {tag}", "*" })
        {
            using HttpResponseMessage again = await Send(HttpMethod.Get, "/corpus/events", known);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Stop));
        }

        using HttpResponseMessage other = await Send(HttpMethod.Get, "/corpus/events", "W/\"other\"");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await other.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task ETag_is_omitted_for_missing_posted_and_excluded_endpoints()
    {
        using HttpResponseMessage missing = await Send(HttpMethod.Get, "/corpus/missing", null);
        Assert.Equal((HttpStatusCode.NotFound, null), (missing.StatusCode, missing.Headers.ETag));
        using HttpResponseMessage posted = await Send(HttpMethod.Post, "/corpus/events", "*");
        Assert.Equal((HttpStatusCode.OK, null), (posted.StatusCode, posted.Headers.ETag));
        using HttpResponseMessage plain = await Send(HttpMethod.Get, "/facts", null);
        Assert.Null(plain.Headers.ETag);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, string? known)
    {
        using var request = new HttpRequestMessage(method, address);
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await _app.Client.SendAsync(request, Stop);
    }
}
