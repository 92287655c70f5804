using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The events as objects, all read from JSON in advance: a list that LINQ scans, dictionaries, and an array sorted by date.</summary>
internal sealed class ObjectRival
{
    private readonly JsonEvent[] _events;

    // Events that happened and are not peripheral, by first day: first and last day as numbers, the latest day of the entries up to each, and the event.
    private readonly (int First, int Last, int LatestSoFar, JsonEvent Event)[] _inOrderOfDate;

    public ObjectRival(byte[] json)
    {
        // Sorted by date, because every answer is in that order.
        _events = [.. (JsonSerializer.Deserialize(json, JsonEventContext.Default.JsonEventArray) ?? []).OrderBy(happening => happening.First is null).ThenBy(happening => happening.First).ThenBy(happening => happening.Last)];
        Frozen = _events.ToFrozenDictionary(happening => happening.Key);
        Plain = _events.ToDictionary(happening => happening.Key);
        ByActor = _events
            .SelectMany(happening => happening.Participants.Select(participant => participant.Actor).Distinct(), (happening, actor) => (happening, actor))
            .GroupBy(pair => pair.actor, pair => pair.happening)
            .ToDictionary(group => group.Key, group => group.ToArray());
        int latest = 0;
        _inOrderOfDate = [.. _events
            .Where(static happening => happening.First is not null && Happened(happening))
            .Select(happening => (happening.First!.Value.DayNumber, happening.Last!.Value.DayNumber, latest = Math.Max(latest, happening.Last.Value.DayNumber), happening))];
    }

    public FrozenDictionary<string, JsonEvent> Frozen { get; }

    public Dictionary<string, JsonEvent> Plain { get; }

    public Dictionary<string, JsonEvent[]> ByActor { get; }

    /// <summary>Scans for the events that happened, certainly or possibly, between two days.</summary>
    public IEnumerable<JsonEvent> Between(DateOnly from, DateOnly to) => _events.Where(happening => happening.First <= to && happening.Last >= from && Happened(happening));

    /// <summary>Scans for the events of an actor.</summary>
    public IEnumerable<JsonEvent> OfActor(string actor) => _events.Where(happening => happening.Participants.Any(participant => participant.Actor == actor));

    /// <summary>Reads the events between two days from the array sorted by date; a binary search finds its bounds.</summary>
    public long ReadBetween(DateOnly from, DateOnly to)
    {
        int first = from.DayNumber, last = to.DayNumber, start = 0, end = _inOrderOfDate.Length;
        while (start < end)
        {
            int middle = (start + end) >>> 1;
            if (_inOrderOfDate[middle].LatestSoFar < first)
                start = middle + 1;
            else
                end = middle;
        }

        long sum = 0;
        foreach (ref readonly var entry in _inOrderOfDate.AsSpan(start))
        {
            if (entry.First > last)
                break;
            if (entry.Last >= first)
                sum += Reading.Of(entry.Event.Key, entry.Event.Summary);
        }

        return sum;
    }

    private static bool Happened(JsonEvent happening) => happening.Status is "Occurred" or "Ongoing" && !happening.IsPeripheral;
}
