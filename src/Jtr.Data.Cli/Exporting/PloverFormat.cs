using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The events by PLOVER category, one JSON object on each line: sources, category and targets.</summary>
internal sealed class PloverFormat : ExportFormat
{
    private static readonly ParticipantRole[] s_sources = [ParticipantRole.Agent, ParticipantRole.Signatory, ParticipantRole.Participant, ParticipantRole.Visitor, ParticipantRole.Speaker, ParticipantRole.Organizer];
    private static readonly ParticipantRole[] s_targets = [ParticipantRole.Target, ParticipantRole.Host, ParticipantRole.Addressee, ParticipantRole.Appointee, ParticipantRole.Beneficiary, ParticipantRole.Subject];

    public override string Name => "plover";

    public override string Title => "PLOVER";

    public override string Purpose => "Event data in political science: the events with their PLOVER 0.8 categories and contexts, as JSON Lines.";

    public override string Loss =>
        "Everything but events; modes and magnitudes, which the corpus does not record; and events that fit no category. 'date' is present only if it is a single day without uncertainty.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        File(corpus, "events", "The events that happened or were going on and have a PLOVER category, after a first line about the corpus.", static happening => happening.Status is EventStatus.Occurred or EventStatus.Ongoing),
        File(corpus, "events-otherwise", "The events that were planned, proposed, halted, supposed or denied and have a PLOVER category, after a first line about the corpus.", static happening => happening.Status is not (EventStatus.Occurred or EventStatus.Ongoing)),
    ];

    private static ExportFile File(ExportedCorpus corpus, string name, string description, Func<Event, bool> isPart) =>
        new($"plover/{name}.jsonl", "application/jsonl", description, stream => Write(stream, corpus.Description, Events.All.Where(isPart).OrderBy(static happening => happening.Key, StringComparer.Ordinal)));

    private static void Write(Stream stream, CorpusDescription description, IEnumerable<Event> events)
    {
        Line(stream, json =>
        {
            json.WriteString("corpus", description.Title);
            json.WriteString("version", description.Version);
            json.WriteString("fingerprint", description.Fingerprint);
            json.WriteString("dataDate", RelationEdge.Iso(description.Date));
            json.WriteString("license", description.Licence?.Identifier);
        });
        foreach (Event happening in events)
        {
            if (happening.Category is { } category)
                Line(stream, json => Write(json, happening, category));
        }
    }

    private static void Write(Utf8JsonWriter json, Event happening, PloverCategory category)
    {
        DateColumns? date = happening.Date is { } known ? DateColumns.Of(known, DateExtentKind.Within, happening.DateBasis is { } basis ? EnumLabels.Of(basis) : null) : null;
        json.WriteString("id", happening.Key);
        json.WriteString("date", date is { IsOneDay: true } ? RelationEdge.Iso(date.Earliest) : null);
        json.WriteString("edtf", date?.Edtf);
        json.WriteString("earliest", RelationEdge.Iso(date?.Earliest));
        json.WriteString("earliestKind", date?.EarliestKind ?? BoundLabels.None);
        json.WriteString("latest", RelationEdge.Iso(date?.Latest));
        json.WriteString("latestKind", date?.LatestKind ?? BoundLabels.None);
        json.WriteString("basis", date?.Basis);
        json.WriteString("type", EnumLabels.Of(category).ToUpperInvariant());
        json.WriteNull("mode");
        TextList(json, "context", happening.Contexts.Select(EnumLabels.Of));
        Actors(json, "source", happening, s_sources);
        Actors(json, "target", happening, s_targets);
        Actors(json, "other", happening, [.. Enum.GetValues<ParticipantRole>().Except(s_sources).Except(s_targets)]);
        json.WriteString("place", happening.Place?.Key);
        json.WriteString("kind", EnumLabels.Of(happening.Kind));
        json.WriteString("status", EnumLabels.Of(happening.Status));
        json.WriteString("accordingTo", happening.AccordingTo?.Key);
        json.WriteBoolean("peripheral", happening.IsPeripheral);
        json.WriteString("text", happening.Summary);
        TextList(json, "documents", happening.Sources().Select(static document => document.Key));
    }

    private static void Actors(Utf8JsonWriter json, string name, Event happening, ParticipantRole[] roles)
    {
        json.WriteStartArray(name);
        foreach (Participation part in happening.Participants.Where(part => roles.Contains(part.Role)))
        {
            json.WriteStartObject();
            json.WriteString("actor", part.Actor.Key);
            json.WriteString("name", part.Actor.Name);
            json.WriteString("role", EnumLabels.Of(part.Role));
            json.WriteString("onBehalfOf", part.OnBehalfOf?.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void TextList(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Line(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
