using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Json;

/// <summary>Tests that reading JSON returns the row of the corpus or throws an exception that gives the reason.</summary>
public class JsonReadingTests
{
    private static readonly CorpusJsonContext s_keys = CorpusJsonContext.Default;
    private static readonly CorpusJsonContext s_expanded = CorpusJsonContext.Expanded;

    [Fact]
    public void Facts_round_trip_to_the_same_object_in_both_forms()
    {
        foreach (CorpusJsonContext context in new[] { s_keys, s_expanded })
        {
            foreach (IFact fact in Facts.All)
            {
                string asFact = JsonSerializer.Serialize(fact, context.IFact), asItself = JsonSerializer.Serialize(fact, Info(context, fact.GetType()));
                Assert.Same(fact, JsonSerializer.Deserialize(asFact, context.IFact));
                Assert.Same(fact, JsonSerializer.Deserialize(asItself, Info(context, fact.GetType())));
                Assert.Same(fact, JsonSerializer.Deserialize(asItself, context.IFact));
                Assert.Same(fact, JsonSerializer.Deserialize(asFact, Info(context, fact.GetType())));
            }
        }
    }

    [Fact]
    public void Other_rows_round_trip_to_the_same_object()
    {
        foreach (Passage passage in Passages.All)
        {
            Assert.Same(passage, JsonSerializer.Deserialize(JsonSerializer.Serialize(passage, s_keys.Passage), s_keys.Passage));
            Assert.Same(passage, JsonSerializer.Deserialize(JsonSerializer.Serialize(passage, s_expanded.Passage), s_keys.Passage));
        }
    }

    [Theory]
    [InlineData("\"immigration-memorandum-signed\"")]
    [InlineData("{\"key\":\"immigration-memorandum-signed\"}")]
    [InlineData("{\"table\":\"events\",\"key\":\"immigration-memorandum-signed\"}")]
    [InlineData("{\"date\":\"1066\",\"evidence\":[{\"key\":\"taiwan\"}],\"place\":{\"key\":\"tokyo\"},\"key\":\"immigration-memorandum-signed\",\"more\":[1,[2]]}")]
    [InlineData("{\"k\\u0065y\":\"immigration-memorandum-s\\u0069gned\"}")]
    public void Reading_a_row_uses_only_its_key_at_any_position(string json)
    {
        Assert.Same(Events.ImmigrationMemorandumSigned, JsonSerializer.Deserialize(json, s_keys.Event));
        Assert.Same(Events.ImmigrationMemorandumSigned, JsonSerializer.Deserialize(json, s_expanded.Event));
        Assert.Same(Events.ImmigrationMemorandumSigned, JsonSerializer.Deserialize(json, s_keys.IFact));
    }

    [Fact]
    public void IEntity_is_read_by_its_key()
    {
        Assert.Same(Actors.Taiwan, JsonSerializer.Deserialize("\"taiwan\"", s_keys.IEntity));
        Assert.Null(JsonSerializer.Deserialize("null", s_keys.IEntity));
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"immigration-memorandum-signed\"", s_keys.IEntity));
        Assert.StartsWith("There is no row 'immigration-memorandum-signed' in entities.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_read_as_the_requested_type()
    {
        string json = JsonSerializer.Serialize(Events.All, s_keys.Events);
        Event[] expected = [.. Events.All];
        Assert.Equal(expected, JsonSerializer.Deserialize(json, s_keys.Events)!);
        Assert.Equal(expected, Read<Event[]>(json)!);
        Assert.Equal(expected, Read<List<Event>>(json)!);
        Assert.Equal(expected, Read<IEnumerable<Event>>(json)!);
        Assert.Equal(expected, Read<ImmutableArray<Event>>(json));
        Assert.Equal(Facts.All, JsonSerializer.Deserialize(JsonSerializer.Serialize(Facts.All, s_expanded.Facts), s_keys.Facts)!);
        Assert.Throws<NotSupportedException>(() => Read<Rows<Event>>(json));

        static T? Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Info(s_keys, typeof(T)));
    }

    [Fact]
    public async Task Lists_are_read_from_a_stream_in_small_chunks()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        var context = new CorpusJsonContext(options, JsonReferences.Expanded);
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Claims.All, context.Claims));
        IReadOnlyList<Claim>? read = await JsonSerializer.DeserializeAsync(stream, context.Claims, TestContext.Current.CancellationToken);
        Assert.Equal(Claims.All, read!);
    }

    [Fact]
    public void Reading_an_unknown_key_names_the_nearest_and_the_path()
    {
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""[ "taiwan", {"key": "tiawan"} ]""", s_keys.Actors));
        Assert.Equal("There is no row 'tiawan' in actors. The nearest key is 'taiwan'.", problem.Message);
        Assert.Equal("$[1]", problem.Path);
        Assert.Equal(0, problem.LineNumber);
        Assert.NotNull(problem.BytePositionInLine);
        Assert.IsType<KeyNotFoundException>(problem.InnerException);
    }

    [Theory]
    [InlineData("{}", "Expected a row of events, by its \"key\"; found an object without it.")]
    [InlineData("{\"summary\":\"key\",\"place\":{\"key\":\"tokyo\"}}", "Expected a row of events, by its \"key\"; found an object without it.")]
    [InlineData("{\"key\":12}", "Expected a text as \"key\"; found a number.")]
    [InlineData("{\"key\":null}", "Expected a text as \"key\"; found null.")]
    [InlineData("{\"key\":{\"key\":\"a\"}}", "Expected a text as \"key\"; found an object.")]
    [InlineData("12", "Expected a row of events: an object with its \"key\", or the key alone as a text; found a number.")]
    [InlineData("true", "Expected a row of events: an object with its \"key\", or the key alone as a text; found true.")]
    [InlineData("[]", "Expected a row of events: an object with its \"key\", or the key alone as a text; found a list.")]
    [InlineData("{\"table\":\"claims\",\"key\":\"immigration-memorandum-signed\"}", "Expected the row 'immigration-memorandum-signed' of claims; the row of that key belongs to events.")]
    public void Reading_a_row_from_wrong_JSON_states_what_was_expected(string json, string message)
    {
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_keys.Event));
        Assert.Equal(message, problem.Message);
        Assert.Equal("$", problem.Path);
    }

    [Fact]
    public void Dates_are_read_from_their_text()
    {
        foreach (Event row in Events.InOrderOfDate)
        {
            string json = JsonSerializer.Serialize(row.Date!.Value, s_keys.EdtfDate);
            Assert.Equal($"\"{row.Date}\"", json);
            Assert.Equal(row.Date.Value, JsonSerializer.Deserialize(json, s_keys.EdtfDate));
        }

        Assert.Null(JsonSerializer.Deserialize("null", (JsonTypeInfo<EdtfDate?>)Info(s_keys, typeof(EdtfDate?))));
    }

    [Theory]
    [InlineData("\"2024-13\"")]
    [InlineData("\" \"")]
    public void Reading_an_invalid_date_has_the_message_of_the_parser(string json)
    {
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_keys.EdtfDate));
        Assert.Equal(Assert.Throws<FormatException>(() => EdtfDate.Parse(json.Trim('"'))).Message, problem.Message);
        Assert.Equal("$", problem.Path);
    }

    [Theory]
    [InlineData("2024", "Expected a date as an EDTF text; found a number.")]
    [InlineData("null", "Expected a date as an EDTF text; found null.")]
    public void Reading_a_date_that_is_not_text_fails(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_keys.EdtfDate)).Message);

    [Fact]
    public void Certainties_are_read_from_text()
    {
        foreach ((Ternary answer, string word) in new[] { (Ternary.Yes, "\"yes\""), (Ternary.Maybe, "\"maybe\""), (Ternary.No, "\"no\"") })
        {
            Assert.Equal(word, JsonSerializer.Serialize(answer, s_keys.Ternary));
            Assert.Equal(answer, JsonSerializer.Deserialize(word, s_keys.Ternary));
        }

        Assert.Equal(
            "Expected \"yes\", \"maybe\" or \"no\"; found \"perhaps\".",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"perhaps\"", s_keys.Ternary)).Message);
        Assert.Equal(
            "Expected \"yes\", \"maybe\" or \"no\"; found true.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("true", s_keys.Ternary)).Message);
    }

    [Fact]
    public void Nested_values_cannot_be_read_alone()
    {
        string json = JsonSerializer.Serialize(Events.ImmigrationMemorandumSigned.Evidence[0], s_keys.Evidence);
        NotSupportedException problem = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, s_keys.Evidence));
        Assert.StartsWith("Evidence is a part of a row and has no key: read its row instead, and get the value from it.", problem.Message, StringComparison.Ordinal);
    }

    private static JsonTypeInfo Info(CorpusJsonContext context, Type type) =>
        context.GetTypeInfo(type) ?? throw new InvalidOperationException($"The context does not know {type}.");
}
