using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Tests the events by PLOVER category.</summary>
public sealed class PloverTests(Exported exported)
{
    [Theory]
    [InlineData("plover/events.jsonl", true)]
    [InlineData("plover/events-otherwise.jsonl", false)]
    public void Every_event_with_a_category_is_a_line_and_its_date_is_a_day_only_where_one_is_known(string file, bool isPlain)
    {
        JsonElement[] lines = [.. File.ReadLines(exported.PathOf(file)).Select(static line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(Corpus.Fingerprint, lines[0].Text("fingerprint"));
        Assert.Equal(
            Events.All.Where(row => (row.Status is EventStatus.Occurred or EventStatus.Ongoing) == isPlain && row.Category is not null).Select(static row => row.Key).Order(StringComparer.Ordinal),
            lines.Skip(1).Select(static line => line.Text("id")!));
        foreach (JsonElement line in lines.Skip(1))
        {
            Event row = Events.Get(line.Text("id")!);
            bool isDay = row.Date is { Qualification: Qualification.None } date && date.Earliest is not null && date.Earliest == date.Latest;
            Assert.Equal(isDay ? row.Date!.Value.Earliest.ToString() : null, line.Text("date"));
            Assert.Equal(row.Date?.ToString(), line.Text("edtf"));
            Assert.Equal(EnumLabels.Of(row.Category!.Value).ToUpperInvariant(), line.Text("type"));
            Assert.Equal(EnumLabels.Of(row.Status), line.Text("status"));
            Assert.Equal(row.AccordingTo?.Key, line.Text("accordingTo"));
            Assert.Equal(row.IsPeripheral, line.GetProperty("peripheral").GetBoolean());
            Assert.Equal(
                row.Participants.Select(static part => part.Actor.Key).Order(StringComparer.Ordinal),
                ((string[])["source", "target", "other"]).SelectMany(name => line.GetProperty(name).EnumerateArray().Select(static part => part.Text("actor")!)).Order(StringComparer.Ordinal));
        }
    }
}
