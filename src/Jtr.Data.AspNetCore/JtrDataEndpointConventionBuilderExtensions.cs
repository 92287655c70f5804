using System;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jtr.Data.AspNetCore;

/// <summary>Adds cache headers to endpoints. Thread-safe.</summary>
public static class JtrDataEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Adds an <c>ETag</c> to every successful response to GET and HEAD, and responds with 304 before the handler runs if <c>If-None-Match</c> has the tag. The tag is weak, made of <see cref="Corpus.Fingerprint"/> and
    /// the build of the handler's assembly: it changes with the facts and with the code. Use it only for endpoints whose response depends only on the corpus and the URL, not on a database,
    /// a clock or the user.
    /// </summary>
    /// <typeparam name="TBuilder">The kind of builder.</typeparam>
    /// <param name="builder">An endpoint, or a group of them, of a minimal API.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TBuilder WithCorpusETag<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddEndpointFilterFactory(static (factory, next) =>
        {
            EntityTagHeaderValue tag = TagOf(factory.MethodInfo);
            return context => Answer(context, next, tag);
        });
    }

    private static async System.Threading.Tasks.ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next, EntityTagHeaderValue tag)
    {
        HttpContext http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return await next(context).ConfigureAwait(false);
        foreach (EntityTagHeaderValue known in http.Request.GetTypedHeaders().IfNoneMatch)
        {
            if (!known.Equals(EntityTagHeaderValue.Any) && !known.Compare(tag, useStrongComparison: false))
                continue;
            http.Response.Headers.ETag = tag.ToString();
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode == StatusCodes.Status200OK)
                http.Response.Headers.ETag = tag.ToString();
            return System.Threading.Tasks.Task.CompletedTask;
        });
        return await next(context).ConfigureAwait(false);
    }

    private static EntityTagHeaderValue TagOf(MethodInfo handler) => new($"\"{Corpus.Fingerprint[..32]}-{handler.Module.ModuleVersionId:N}\"", isWeak: true);
}
