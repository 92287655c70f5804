using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Embedded JSON, read whole into a list and dictionaries, and asked with LINQ.</summary>
internal sealed class JsonRival
{
    private readonly JsonEvent[] _events;

    public JsonRival(byte[] json)
    {
        // In the order of time, as every answer is wanted.
        _events = [.. (JsonSerializer.Deserialize(json, JsonEventContext.Default.JsonEventArray) ?? []).OrderBy(happening => happening.First is null).ThenBy(happening => happening.First).ThenBy(happening => happening.Last)];
        Frozen = _events.ToFrozenDictionary(happening => happening.Key);
        Plain = _events.ToDictionary(happening => happening.Key);
        ByActor = _events
            .SelectMany(happening => happening.Participants.Select(participant => participant.Actor).Distinct(), (happening, actor) => (happening, actor))
            .GroupBy(pair => pair.actor, pair => pair.happening)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    public FrozenDictionary<string, JsonEvent> Frozen { get; }

    public Dictionary<string, JsonEvent> Plain { get; }

    public Dictionary<string, List<JsonEvent>> ByActor { get; }

    /// <summary>What happened, certainly or possibly, between two days.</summary>
    public IEnumerable<JsonEvent> Between(DateOnly from, DateOnly to) => _events
        .Where(happening => happening.First <= to && happening.Last >= from && happening.Status is "Occurred" or "Ongoing" && !happening.IsPeripheral);

    public IEnumerable<JsonEvent> OfActor(string actor) => _events.Where(happening => happening.Participants.Any(participant => participant.Actor == actor));
}
