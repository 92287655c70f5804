using System;
using System.Linq;
using System.Text.Json;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The events of the corpus as the rivals get them: the same rows, and what the library lays out at build time said outright.</summary>
internal static class EventRows
{
    /// <summary>Every event as JSON.</summary>
    public static byte[] Json() => JsonSerializer.SerializeToUtf8Bytes([.. Events.All.Select(Row)], JsonEventContext.Default.JsonEventArray);

    private static JsonEvent Row(Event happening) => new(
        happening.Key,
        happening.Summary,
        happening.Kind.ToString(),
        happening.Status.ToString(),
        happening.Date?.ToString(),
        happening.Date is { } first ? First(first) : null,
        happening.Date is { } last ? Last(last) : null,
        happening.IsPeripheral,
        happening.Place?.Key,
        [.. happening.Participants.Select(static participant => new JsonParticipant(participant.Actor.Key, participant.Role.ToString()))]);

    // What is open or too far away for a DateOnly is as far away as it goes.
    public static DateOnly First(EdtfDate date) => Found(date).Earliest is { FitsDateTime: true } day ? day.ToDateOnly() : DateOnly.MinValue;

    private static DateOnly Last(EdtfDate date) => Found(date).Latest is { FitsDateTime: true } day ? day.ToDateOnly() : DateOnly.MaxValue;

    /// <summary>Where a date is found: one with an unknown end at its known end, unless more is asked for.</summary>
    private static EdtfDate Found(EdtfDate date) => DayReach.TryGetKnownEnd(date, out EdtfDate known) && known.Kind != DateKind.None ? known : date;
}
