using System;
using System.Linq;
using System.Text.Json;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Writes the events of the corpus as JSON for the rivals: the same rows, with the first and last day of each date, which the library lays out at build time.</summary>
internal static class EventRows
{
    /// <summary>Returns every event as JSON.</summary>
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

    // An open bound, or one beyond the range of DateOnly, becomes its first or last value.
    public static DateOnly First(EdtfDate date) => Found(date).Earliest is { FitsDateTime: true } day ? day.ToDateOnly() : DateOnly.MinValue;

    private static DateOnly Last(EdtfDate date) => Found(date).Latest is { FitsDateTime: true } day ? day.ToDateOnly() : DateOnly.MaxValue;

    /// <summary>Returns the part of a date at which queries find it by default: for a date with an unknown end, the known end; otherwise, the date.</summary>
    private static EdtfDate Found(EdtfDate date) => DayReach.TryGetKnownEnd(date, out EdtfDate known) && known.Kind != DateKind.None ? known : date;
}
