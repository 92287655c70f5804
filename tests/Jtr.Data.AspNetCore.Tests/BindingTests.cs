using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Tests the binding of rows, dates and enum values from routes and queries, and the suggestions for invalid values.</summary>
public sealed class BindingTests : IAsyncLifetime
{
    private TestApp _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await TestApp.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_row_is_bound_by_its_key_and_serialised_completely()
    {
        foreach (Event row in Events.All)
        {
            string json = await _app.Client.GetStringAsync(new Uri($"/events/{row.Key}", UriKind.Relative), Stop);
            Assert.Same(row, JsonSerializer.Deserialize<Event>(json));
        }
    }

    [Theory]
    [InlineData("/events?kind=visit")]
    [InlineData("/events?kind=Visit")]
    [InlineData("/events?kind=visit&kind=meeting&since=2023&involving=taro-aso")]
    public async Task Enum_values_dates_and_rows_are_bound_from_the_query(string address)
    {
        Event[] found = (await _app.Client.GetFromJsonAsync<Event[]>(new Uri(address, UriKind.Relative), Stop))!;
        EventQuery expected = address.Contains("meeting", StringComparison.Ordinal)
            ? Timeline.OfKind(EventKind.Visit, EventKind.Meeting).Since(2023).Involving(Actors.TaroAso)
            : Timeline.OfKind(EventKind.Visit);
        Assert.NotEmpty(found);
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Every_enum_label_is_bound()
    {
        foreach (string word in EnumLabels.All<ActorKind>())
            Assert.Equal(Actors.ByKind(EnumLabels.Parse<ActorKind>(word)), await _app.Client.GetFromJsonAsync<Actor[]>(new Uri($"/kinds/{word}", UriKind.Relative), Stop));
    }

    [Theory]
    [InlineData("/events/aso-visit-taiwan", 404, "row", "There is no row 'aso-visit-taiwan' in events. The nearest key is 'aso-visits-taiwan'.")]
    [InlineData("/events?involving=tarro-aso", 404, "involving", "There is no row 'tarro-aso' in actors. The nearest key is 'taro-aso'.")]
    [InlineData("/events?kind=visit&kind=visitt", 400, "kind", "'visitt' is not a value of EventKind; did you mean 'visit'?")]
    [InlineData("/events?kind=3", 400, "kind", "'3' is not a value of EventKind; expected one of ")]
    [InlineData("/events?kind=", 400, "kind", "The value is empty. Expected a date or a label.")]
    [InlineData("/events?since=2023-13", 400, "since", "'2023-13' is not an EDTF date.")]
    [InlineData("/on/2023-99", 400, "date", "'2023-99' is not an EDTF date.")]
    [InlineData("/on/2023?of=visitt", 400, "of", "'visitt' is not a value of EventKind; did you mean 'visit'?")]
    [InlineData("/kinds/liason-body", 400, "kind", "'liason-body' is not a value of ActorKind; did you mean 'liaison-body'?")]
    [InlineData("/days/2023-02-30", 400, "day", "'2023-02-30' is not a day of the calendar.")]
    [InlineData("/asked?row=aso-visit-taiwan", 404, "Row", "The nearest key is 'aso-visits-taiwan'.")]
    [InlineData("/asked?row=aso-visits-taiwan&kind=visitt", 400, "Kind", "did you mean 'visit'?")]
    [InlineData("/mvc/aso-visit-taiwan", 404, "row", "The nearest key is 'aso-visits-taiwan'.")]
    [InlineData("/mvc/aso-visits-taiwan?kind=visitt", 400, "kind", "did you mean 'visit'?")]
    [InlineData("/mvc/aso-visits-taiwan?date=2023-13", 400, "date", "'2023-13' is not an EDTF date.")]
    public async Task Binding_answers_an_invalid_value_with_a_problem_that_suggests_the_nearest(string address, int status, string parameter, string detail)
    {
        foreach (string environment in new[] { "Production", "Development" })
        {
            await using TestApp app = await TestApp.StartAsync(environment);
            using HttpResponseMessage answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            using JsonDocument problem = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(Stop), cancellationToken: Stop);
            Assert.Contains(detail, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
            Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        }
    }

    [Theory]
    [InlineData("/mvc/aso-visits-taiwan?kind=visit", HttpStatusCode.OK)]
    [InlineData("/mvc/aso-visits-taiwan?kind=rejection-of-nothing", HttpStatusCode.BadRequest)]
    [InlineData("/mvc/aso-visits-taiwan?kind=meeting&date=2023-08?", HttpStatusCode.NoContent)]
    [InlineData("/asked?row=aso-visits-taiwan&kind=visit", HttpStatusCode.OK)]
    [InlineData("/days/2023-02-28", HttpStatusCode.OK)]
    public async Task MVC_actions_and_parameter_records_are_bound_alike(string address, HttpStatusCode expected)
    {
        using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Without_AddJtrData_a_label_is_rejected_without_an_explanation()
    {
        await using TestApp app = await TestApp.StartAsync(withJtrData: false);
        using HttpResponseMessage answer = await app.Client.GetAsync(new Uri("/kinds/liaison-body", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Binding_reads_posted_JSON_as_rows()
    {
        using HttpResponseMessage answer = await _app.Client.PostAsJsonAsync(new Uri("/cards", UriKind.Relative), new Card(Events.AsoVisitsTaiwan, EventKind.Visit, EdtfDate.Parse("2023?"), [Actors.Japan]), Stop);
        Assert.Equal("aso-visits-taiwan", await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Lists_are_serialised_completely()
    {
        Assert.Equal(Facts.All, await _app.Client.GetFromJsonAsync<IFact[]>(new Uri("/facts", UriKind.Relative), Stop));
        using JsonDocument hits = JsonDocument.Parse(await _app.Client.GetStringAsync(new Uri("/search?words=immigration", UriKind.Relative), Stop));
        Assert.Equal(Corpus.Search("immigration", limit: 3).Select(static hit => hit.Row.Key), hits.RootElement.EnumerateArray().Select(static hit => hit.GetProperty("row").GetProperty("key").GetString()));
    }
}
