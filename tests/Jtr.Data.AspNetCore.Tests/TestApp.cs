using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>A minimal API as a user would write it, hosted in memory.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApp(WebApplication app) => _app = app;

    public HttpClient Client => _app.GetTestClient();

    public static async Task<TestApp> StartAsync(string environment = "Production", bool withJtrData = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(TestApp).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(static options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0);
        builder.Services.AddControllers().AddApplicationPart(typeof(TestApp).Assembly);
        if (withJtrData)
            builder.Services.AddJtrData();
        WebApplication app = builder.Build();
        app.MapOpenApi();
        app.MapControllers();
        app.MapGet("/events/{row}", static (Event row) => row).WithName("GetEvent");
        app.MapGet("/events", static (EventKind[]? kind, EdtfDate? since, Actor? involving) => Ask(kind, since, involving)).WithName("GetEvents");
        app.MapGet("/on/{date}", static (EdtfDate date, [FromQuery(Name = "of")] EventKind? kind) => Timeline.On(date).Where(happening => kind is null || happening.Kind == kind)).WithName("GetOn");
        app.MapGet("/kinds/{kind}", static (ActorKind kind) => Actors.ByKind(kind)).WithName("GetActors");
        app.MapGet("/days/{day}", static (Day day) => new Diary(day, day.ToString(), Ternary.Maybe, NumberRange.AtLeast(2))).WithName("GetDay");
        app.MapGet("/asked", static ([AsParameters] Asked asked) => new Card(asked.Row, asked.Kind ?? asked.Row.Kind, asked.Row.Date, [.. asked.Row.Participants.Select(static one => one.Actor)])).WithName("GetCard");
        app.MapPost("/cards", static (Card card) => card.About.Key).WithName("PostCard");
        app.MapGet("/search", static (string words) => Corpus.Search(words, limit: 3)).WithName("Search");
        app.MapGet("/facts", static () => Facts.All).WithName("GetFacts");
        RouteGroupBuilder corpus = app.MapGroup("/corpus").WithCorpusETag();
        corpus.MapGet("/events", static () => Events.All).WithName("GetCachedEvents").ExcludeFromDescription();
        corpus.MapGet("/missing", static () => Results.NotFound()).ExcludeFromDescription();
        corpus.MapPost("/events", static () => "posted").ExcludeFromDescription();
        await app.StartAsync();
        return new TestApp(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static EventQuery Ask(EventKind[]? kind, EdtfDate? since, Actor? involving)
    {
        EventQuery query = Timeline.All;
        if (kind is { Length: > 0 })
            query = query.OfKind(kind);
        if (since is { } date)
            query = query.Since(date);
        return involving is null ? query : query.Involving(involving);
    }
}

/// <summary>A record of the app that refers to rows.</summary>
public sealed record Card(Event About, EventKind Kind, EdtfDate? Written, IReadOnlyList<Actor> Who);

/// <summary>A record of the app with dates and other values.</summary>
public sealed record Diary(Day Day, string Text, Ternary Sure, NumberRange Range);

/// <summary>Parameters bound through a type.</summary>
public sealed record Asked(Event Row, EventKind? Kind);

/// <summary>The same parameters in an MVC controller.</summary>
[ApiController]
[Route("mvc")]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class RowsController : ControllerBase
{
    [HttpGet("{row}")]
    public ActionResult<Event> Get(Event row, [FromQuery] EventKind? kind, [FromQuery] EdtfDate? date) => kind is null || row.Kind == kind ? row : NoContent();
}
