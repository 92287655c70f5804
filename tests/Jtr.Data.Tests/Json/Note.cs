using System.Text.Json.Serialization;

namespace Jtr.Data.Tests.Json;

/// <summary>What somebody who uses the corpus keeps beside it.</summary>
internal sealed record Note(string Text, Event About, EdtfDate? Written, Ternary Sure, Actor[] Copied);

/// <summary>That somebody's own context.</summary>
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;
