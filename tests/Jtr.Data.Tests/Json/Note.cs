using System.Text.Json.Serialization;

namespace Jtr.Data.Tests.Json;

/// <summary>A note that an app keeps about the corpus.</summary>
internal sealed record Note(string Text, Event About, EdtfDate? Written, Ternary Sure, Actor[] Copied);

/// <summary>The JSON context of that app.</summary>
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;
