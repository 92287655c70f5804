using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Reads the calendars with ical.js.</summary>
public sealed class CalendarTests(Exported exported)
{
    [Theory]
    [InlineData("icalendar/events.ics", true)]
    [InlineData("icalendar/events-otherwise.ics", false)]
    public async Task A_calendar_entry_covers_the_days_on_which_its_event_may_have_been(string file, bool isPlain)
    {
        JsonElement read = (await JavaScriptReaders.Read("calendars.mjs", exported.PathOf(file))).GetProperty(exported.PathOf(file));

        Event[] all = [.. Events.All.Where(row => (row.Status is EventStatus.Occurred or EventStatus.Ongoing) == isPlain)];
        Event[] placed = [.. all.Where(static row => row.Date is { Earliest: not null, Latest: not null })];
        JsonElement[] entries = [.. read.GetProperty("events").EnumerateArray()];
        Assert.Equal(placed.Select(static row => row.Key + "@jtr-data").Order(StringComparer.Ordinal), entries.Select(static entry => entry.Text("uid")!).Order(StringComparer.Ordinal));
        Assert.Equal((all.Length - placed.Length).ToString(CultureInfo.InvariantCulture), read.Text("leftOut"));
        Assert.Contains(FormattableString.Invariant($"{all.Length - placed.Length} of {all.Length} have no first and last day"), read.Text("description"), StringComparison.Ordinal);
        foreach (JsonElement entry in entries)
        {
            Event row = Events.Get(entry.Text("uid")!.Split('@')[0]);
            EdtfDate date = row.Date!.Value;
            Assert.True(entry.GetProperty("isDate").GetBoolean());
            Assert.Equal(date.Earliest.ToString(), entry.Text("start"));
            Assert.Equal(date.Latest!.Value.ToDateOnly().AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Text("end"));
            Assert.Equal(date.ToString(), entry.Text("edtf"));
            Assert.Contains($"Date: {date} (EDTF)", entry.Text("description"), StringComparison.Ordinal);
            Assert.Equal(Corpus.Date + "T00:00:00Z", entry.Text("stamp"));
            Assert.Equal(EnumLabels.Of(row.Status), entry.Text("standing"));
            Assert.Equal(row.AccordingTo?.Key, entry.Text("accordingTo"));
            Assert.Equal(row.IsPeripheral ? "yes" : "no", entry.Text("peripheral"));

            // An entry is confirmed only if the event occurred on a day that is known without doubt.
            bool isDay = isPlain && date.Earliest == date.Latest && date.Qualification == Qualification.None;
            Assert.Equal(isDay, entry.Text("status") == "CONFIRMED");
            Assert.Equal(isPlain ? row.Summary : $"[{EnumLabels.Of(row.Status)}] {row.Summary}", entry.Text("summary"));
        }
    }
}
