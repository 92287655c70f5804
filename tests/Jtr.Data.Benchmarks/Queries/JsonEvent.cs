using System;
using System.Text.Json.Serialization;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>An event as somebody would hold it who reads it from JSON: its date as the first and the last day that it may touch, both null where it has none.</summary>
internal sealed record JsonEvent(
    string Key,
    string Summary,
    string Kind,
    string Status,
    string? Date,
    DateOnly? First,
    DateOnly? Last,
    bool IsPeripheral,
    string? Place,
    JsonParticipant[] Participants);

/// <summary>Who took part.</summary>
internal sealed record JsonParticipant(string Actor, string Role);

/// <summary>The source-generated contract: no reflection.</summary>
[JsonSerializable(typeof(JsonEvent[]))]
internal sealed partial class JsonEventContext : JsonSerializerContext;
