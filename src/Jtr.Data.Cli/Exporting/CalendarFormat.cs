using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The events as two calendars: those that happened, and those that did not. A less precise date than a day is a tentative span of all possible days.</summary>
internal sealed class CalendarFormat : ExportFormat
{
    private const string Extension = "X-JTR-";

    public override string Name => "icalendar";

    public override string Title => "iCalendar";

    public override string Purpose => "Calendars: the events, each as whole days.";

    public override string Loss =>
        "Everything but events; the meaning of a span, except for 'tentative' and the EDTF text in the description. Events without a first and a last day are left out, and the calendar gives their number.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        File(corpus, "events", "The events that happened or were going on.", static happening => happening.Status is EventStatus.Occurred or EventStatus.Ongoing),
        File(corpus, "events-otherwise", "The events that were planned, proposed, halted, supposed or denied. None of them happened, according to the texts.", static happening => happening.Status is not (EventStatus.Occurred or EventStatus.Ongoing)),
    ];

    private static ExportFile File(ExportedCorpus corpus, string name, string description, Func<Event, bool> isPart) =>
        new($"icalendar/{name}.ics", "text/calendar", description, stream => Write(stream, corpus.Description, name, description, [.. Events.All.Where(isPart).OrderBy(static happening => happening.Key, StringComparer.Ordinal)]));

    private static void Write(Stream stream, CorpusDescription description, string name, string what, IReadOnlyList<Event> events)
    {
        (Event Event, DateColumns? Date)[] dated = [.. events.Select(static happening => (happening, happening.Date is { } date ? DateColumns.Of(date, DateExtentKind.Within, happening.DateBasis is { } basis ? EnumLabels.Of(basis) : null) : null))];
        int placed = dated.Count(static pair => pair.Date is { Earliest: not null, Latest: not null });
        var calendar = new Ical.Net.Calendar { ProductId = $"-//{description.Creator}//{description.Title} {description.Version}//EN", Version = "2.0" };
        calendar.AddProperty("X-WR-CALNAME", $"{description.Title}: {name}");
        calendar.AddProperty("X-WR-CALDESC", string.Create(CultureInfo.InvariantCulture, $"{what} {events.Count - placed} of {events.Count} have no first and last day and are not in this calendar. {description.Stamp}"));
        calendar.AddProperty(Extension + "LEFT-OUT", string.Create(CultureInfo.InvariantCulture, $"{events.Count - placed}"));
        calendar.AddProperty(Extension + "FINGERPRINT", description.Fingerprint);
        foreach ((Event happening, DateColumns? date) in dated)
        {
            if (date is { Earliest: { } first, Latest: { } last })
                calendar.Events.Add(Entry(description, happening, date, first, last));
        }

        stream.Write(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!));
    }

    private static CalendarEvent Entry(CorpusDescription description, Event happening, DateColumns date, DateOnly first, DateOnly last)
    {
        bool isPlain = happening.Status is EventStatus.Occurred or EventStatus.Ongoing;
        DateOnly stamp = description.Date ?? DateOnly.MinValue;
        var entry = new CalendarEvent
        {
            Uid = $"{happening.Key}@{description.Name}",
            DtStamp = new CalDateTime(stamp.Year, stamp.Month, stamp.Day, 0, 0, 0, "UTC"),
            Start = Day(first),

            // The end of a calendar's days is exclusive.
            End = last < DateOnly.MaxValue ? Day(last.AddDays(1)) : null,
            Summary = isPlain ? happening.Summary : $"[{EnumLabels.Of(happening.Status)}] {happening.Summary}",
            Description = Describe(happening, date),
            Location = happening.Place?.Name,
            Status = happening.Status is EventStatus.Negated or EventStatus.Halted ? "CANCELLED" : isPlain && date.IsOneDay ? "CONFIRMED" : "TENTATIVE",
            Transparency = "TRANSPARENT",
        };
        entry.Categories.Add(EnumLabels.Of(happening.Kind));
        foreach ((string name, string? value) in ((string, string?)[])
        [
            ("KEY", happening.Key), ("EDTF", date.Edtf), ("BASIS", date.Basis), ("STATUS", EnumLabels.Of(happening.Status)), ("ACCORDING-TO", happening.AccordingTo?.Key), ("PERIPHERAL", happening.IsPeripheral ? "yes" : "no"),
        ])
        {
            if (value is null)
                continue;

            // Declared as TEXT, because readers otherwise leave its escapes undecoded.
            var property = new CalendarProperty(Extension + name, value);
            property.AddParameter("VALUE", "TEXT");
            entry.AddProperty(property);
        }

        return entry;
    }

    private static string Describe(Event happening, DateColumns date)
    {
        var lines = new List<string> { $"Date: {date.Edtf} (EDTF){(date.Basis is { } basis ? ", " + basis : "")}" };
        if (!date.IsOneDay)
            lines.Add("The event was on some of these days; it did not necessarily last for all of them.");
        if (happening.Status != EventStatus.Occurred)
            lines.Add("Status: " + EnumLabels.Of(happening.Status));
        if (happening.AccordingTo is { } authority)
            lines.Add("According to " + authority.Name);
        if (happening.IsPeripheral)
            lines.Add("Rests only on teasers.");
        lines.Add("Sources: " + string.Join(", ", happening.Sources().Select(static document => document.Label)));
        lines.Add("Key: " + happening.Key);
        return string.Join('\n', lines);
    }

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
