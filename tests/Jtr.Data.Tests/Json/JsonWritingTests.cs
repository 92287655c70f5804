using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Json;

/// <summary>Tests that the JSON of a row is the seed's row, with keys or with whole rows as references.</summary>
public class JsonWritingTests
{
    private static readonly CorpusJsonContext s_keys = CorpusJsonContext.Default;
    private static readonly CorpusJsonContext s_expanded = CorpusJsonContext.Expanded;
    private static readonly IRow[] s_rows = [.. Facts.All, .. Passages.All];

    [Fact]
    public void With_keys_as_references_every_row_equals_its_seed()
    {
        foreach (IRow row in s_rows)
        {
            JsonNode seed = SeedRows.ByTableAndKey[row.Table][row.Key], written = Written(s_keys, row, row.GetType());
            Assert.True(JsonNode.DeepEquals(seed, written), $"The seed says {seed.ToJsonString()} and the context {written.ToJsonString()}.");
        }
    }

    [Fact]
    public void As_IFact_a_row_has_its_table_first()
    {
        foreach (IFact fact in Facts.All)
        {
            JsonObject written = Written(s_keys, fact, typeof(IFact));
            Assert.Equal("table", written.First().Key);
            Assert.Equal(fact.Table, (string?)written["table"]);
            written.Remove("table");
            Assert.True(JsonNode.DeepEquals(Written(s_keys, fact, fact.GetType()), written), fact.Key);
        }
    }

    [Fact]
    public void Expanded_references_are_rows_with_table_and_keys()
    {
        foreach (IRow row in s_rows)
        {
            JsonObject expanded = Written(s_expanded, row, row.GetType());
            Assert.Equal(row.Table, (string?)expanded["table"]);

            // The references in the order in which they are written, so that each is matched with one object.
            var referred = new Queue<IRow>(RecordWalk.Of(row).References.Select(static reference => reference.Row));
            JsonNode folded = Fold(expanded, referred, isOutermost: true)!;
            Assert.Empty(referred);
            Assert.True(JsonNode.DeepEquals(Written(s_keys, row, row.GetType()), folded), row.Key);
        }
    }

    [Fact]
    public void Every_list_type_is_written_as_a_list_of_rows()
    {
        string expected = "[" + string.Join(',', Places.All.Select(static place => JsonSerializer.Serialize(place, s_keys.Place))) + "]";
        Assert.Equal(expected, JsonSerializer.Serialize(Places.All, s_keys.Places));
        Assert.Equal(expected, JsonSerializer.Serialize(Places.All, Info<Rows<Place>>()));
        Assert.Equal(expected, JsonSerializer.Serialize([.. Places.All], Info<Place[]>()));
        Assert.Equal(expected, JsonSerializer.Serialize([.. Places.All], Info<List<Place>>()));
        Assert.Equal(expected, JsonSerializer.Serialize([.. Places.All], Info<ImmutableArray<Place>>()));
        Assert.Equal(expected, JsonSerializer.Serialize(Places.All.Where(static _ => true), Info<IEnumerable<Place>>()));
        Assert.Equal("[]", JsonSerializer.Serialize(default(Rows<Claim>), s_keys.Claims));
    }

    [Fact]
    public void Both_contexts_have_every_record_and_list()
    {
        Type[] records = [.. typeof(Events).Assembly.GetExportedTypes().Where(static type => typeof(IRecord).IsAssignableFrom(type) && type != typeof(IRecord) && type != typeof(IRow))];
        Assert.True(records.Length > 20);
        foreach (Type type in records)
        {
            Assert.Equal(typeof(JsonTypeInfo<>).MakeGenericType(type), typeof(CorpusJsonContext).GetProperty(type.Name, BindingFlags.Public | BindingFlags.Instance)?.PropertyType);
            foreach (CorpusJsonContext context in new[] { s_keys, s_expanded })
            {
                Assert.NotNull(context.GetTypeInfo(type));
                Assert.NotNull(context.GetTypeInfo(typeof(IReadOnlyList<>).MakeGenericType(type)));
                Assert.NotNull(context.GetTypeInfo(typeof(ImmutableArray<>).MakeGenericType(type)));
            }
        }

        foreach (PropertyInfo property in typeof(CorpusJsonContext).GetProperties().Where(static property => typeof(JsonTypeInfo).IsAssignableFrom(property.PropertyType)))
            Assert.Equal(property.PropertyType.GenericTypeArguments[0], ((JsonTypeInfo)property.GetValue(s_keys)!).Type);
        Assert.Null(s_keys.GetTypeInfo(typeof(Version)));
    }

    [Fact]
    public void Nested_values_are_written_as_in_their_row()
    {
        JsonNode row = Written(s_keys, Events.ImmigrationMemorandumSigned, typeof(Event));
        string participants = JsonSerializer.Serialize(Events.ImmigrationMemorandumSigned.Participants, Info<ImmutableArray<Participation>>());
        Assert.True(JsonNode.DeepEquals(row["participants"], JsonNode.Parse(participants)), participants);
    }

    [Fact]
    public void Non_ASCII_text_is_not_escaped()
    {
        string name = Actors.TsaiIngWen.Names.First(static name => name.Kind == NameKind.NativeScript).Text;
        Assert.Contains(name, JsonSerializer.Serialize(Actors.TsaiIngWen, s_keys.Actor), StringComparison.Ordinal);
        Assert.Contains(name, JsonSerializer.Serialize(Actors.TsaiIngWen, s_expanded.Actor), StringComparison.Ordinal);
    }

    [Fact]
    public void Custom_options_indent_without_changing_the_shape()
    {
        Event row = Events.ImmigrationMemorandumSigned;
        foreach (JsonReferences references in new[] { JsonReferences.Keys, JsonReferences.Expanded })
        {
            CorpusJsonContext shared = references == JsonReferences.Keys ? s_keys : s_expanded;
            string expected = JsonSerializer.Serialize(row, shared.Event);
            string indented = JsonSerializer.Serialize(row, new CorpusJsonContext(Own(), references).Event);
            Assert.StartsWith("{\n  \"", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(indented)), indented);

            // Uses the context as the resolver of other options than its own.
            JsonSerializerOptions options = Own();
            options.TypeInfoResolver = shared;
            Assert.Equal(indented, JsonSerializer.Serialize(row, (JsonTypeInfo<Event>)options.GetTypeInfo(typeof(Event))));
            Assert.Same(row, JsonSerializer.Deserialize(indented, (JsonTypeInfo<Event>)options.GetTypeInfo(typeof(Event))));
        }

        static JsonSerializerOptions Own() => new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };
    }

    [Fact]
    public void Facts_are_serialised_in_other_records_with_the_corpus_context_first()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(s_keys, NoteContext.Default) };
        var info = (JsonTypeInfo<Note>)options.GetTypeInfo(typeof(Note));
        var note = new Note("Read again.", Events.ImmigrationMemorandumSigned, EdtfDate.Parse("2025-04?"), Ternary.Maybe, [Actors.Taiwan, Actors.Japan]);

        string json = JsonSerializer.Serialize(note, info);
        Note read = JsonSerializer.Deserialize(json, info)!;

        Assert.Same(note.About, read.About);
        Assert.Equal(note.Written, read.Written);
        Assert.Equal(note.Sure, read.Sure);
        Assert.Equal(note.Copied, read.Copied);
        Assert.Equal(note.Copied, JsonSerializer.Deserialize("""{"Copied":["taiwan","japan"]}""", info)!.Copied);
    }

    [Fact]
    public void Contexts_reject_options_in_use_and_undefined_references()
    {
        Assert.Throws<ArgumentNullException>("options", static () => new CorpusJsonContext(null!));
        Assert.Throws<ArgumentOutOfRangeException>("references", static () => new CorpusJsonContext(new JsonSerializerOptions(), (JsonReferences)2));
        Assert.Throws<InvalidOperationException>(static () => new CorpusJsonContext(s_keys.Options));
    }

    /// <summary>Replaces each expanded row by its key after comparing it.</summary>
    private static JsonNode? Fold(JsonNode? node, Queue<IRow> referred, bool isOutermost = false)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Fold(item, referred))]);
            case JsonObject row when row.ContainsKey("table") && !isOutermost:
                IRow expected = referred.Dequeue();
                Assert.Equal(expected.Table, (string?)row["table"]);
                row.Remove("table");
                Assert.True(JsonNode.DeepEquals(Written(s_keys, expected, expected.GetType()), row), expected.Key);
                return JsonValue.Create(expected.Key);
            case JsonObject record:
                var folded = new JsonObject();
                foreach ((string name, JsonNode? value) in record)
                {
                    if (!isOutermost || name != "table")
                        folded.Add(name, Fold(value, referred));
                }

                return folded;
            default:
                return node?.DeepClone();
        }
    }

    private static JsonObject Written(CorpusJsonContext context, IRow row, Type type) =>
        JsonNode.Parse(JsonSerializer.Serialize(row, context.GetTypeInfo(type)!))!.AsObject();

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)s_keys.GetTypeInfo(typeof(T))!;
}
