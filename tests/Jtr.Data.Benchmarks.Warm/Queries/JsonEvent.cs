using System;
using System.Text.Json.Serialization;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>An event as a user would read it from JSON. The date is given by the first and the last day that it may touch, which are null without a date.</summary>
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

/// <summary>A participant of an event.</summary>
internal sealed record JsonParticipant(string Actor, string Role);

/// <summary>The source-generated contract, without reflection.</summary>
[JsonSerializable(typeof(JsonEvent[]))]
internal sealed partial class JsonEventContext : JsonSerializerContext;
