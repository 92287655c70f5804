using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Json;

/// <summary>Tests System.Text.Json with the values of the libraries, without options or a context.</summary>
public class PlainJsonTests
{
    public static TheoryData<string> Ways => ["default", "web", "ignore cycles", "preserve", "snake case"];

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    // Types that are written but not read back: lists, which are read as lists, and results of queries, which are queried again.
    private static readonly Type[] s_written =
    [
        typeof(Rows<>), typeof(Answers<,>), typeof(NameMatches<>), typeof(NameMatch<>), typeof(SearchResult), typeof(SearchHit), typeof(UnmatchedWord), typeof(YearGroup<>),
        typeof(DateExplanation), typeof(Corroboration<,>), typeof(EvidenceCheck<,>), typeof(ProvenanceReport<,>), typeof(Dispute), typeof(OfficeHolder), typeof(RelationGraph), typeof(RelationPath),
        typeof(RelationStep), typeof(ClaimSides), typeof(ArgumentOutline), typeof(ArgumentStep), typeof(FactHistory),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_row_has_the_JSON_of_the_context_and_round_trips(string way)
    {
        JsonSerializerOptions options = Options(way);
        foreach (IRow row in Facts.All.Cast<IRow>().Concat(Passages.All))
        {
            string plain = JsonSerializer.Serialize(row, row.GetType(), options);
            JsonNode expected = JsonSerializer.SerializeToNode(row, CorpusJsonContext.Default.GetTypeInfo(row.GetType())!)!;
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(plain)), plain);
            Assert.Same(row, JsonSerializer.Deserialize(plain, row.GetType(), options));
            if (row is not IFact fact)
                continue;

            string any = JsonSerializer.Serialize(fact, options);
            Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(fact, CorpusJsonContext.Default.IFact), JsonNode.Parse(any)), any);
            Assert.Equal(any, JsonSerializer.Serialize<IRow>(fact, options));
            Assert.Same(fact, JsonSerializer.Deserialize<IFact>(any, options));
            Assert.Same(fact, JsonSerializer.Deserialize<IFact>(plain, options));
        }

        Assert.Equal(Events.All, JsonSerializer.Deserialize<List<Event>>(JsonSerializer.Serialize(Events.All, options), options)!);
        Assert.Equal(Facts.All, JsonSerializer.Deserialize<IFact[]>(JsonSerializer.Serialize(Facts.All.ToArray(), options), options)!);
        Assert.Equal(Entities.All, JsonSerializer.Deserialize<List<IEntity>>(JsonSerializer.Serialize(Entities.All, options), options)!);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_value_of_every_public_type_is_finite_JSON_and_round_trips(string way)
    {
        JsonSerializerOptions options = Options(way);
        Dictionary<Type, List<object>> values = PublicValues.ByType();

        // These tables may be empty.
        Assert.Empty(PublicValues.Types.Where(type => !values.ContainsKey(type) && !type.IsInterface && type != typeof(Withdrawal) && type != typeof(FitExemption) && type != typeof(Correction)).Select(static type => type.Name));
        foreach ((Type type, List<object> ofType) in values.Where(static pair => PublicValues.Types.Contains(pair.Key)))
        {
            foreach (object value in ofType)
            {
                string json = JsonSerializer.Serialize(value, value.GetType(), options);
                using (JsonDocument document = JsonDocument.Parse(json))
                    Assert.False(IsEmpty(document.RootElement), $"{type.Name}: {json}");
                if (value is IRecord and not IRow)
                    Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, value.GetType(), options));
                else if (!s_written.Contains(type) && !(value is IEnumerable && type.IsValueType))
                    Same(value, JsonSerializer.Deserialize(json, value.GetType(), options), json, options);
            }
        }

        // An object without properties means that the serializer found nothing to write.
        static bool IsEmpty(JsonElement element) => element.ValueKind == JsonValueKind.Object && !element.EnumerateObject().Any();
    }

    [Fact]
    public void Json_does_not_depend_on_naming_policies()
    {
        JsonSerializerOptions[] all = [.. Ways.Where(static way => way != "preserve").Select(static way => Options(way.Data))];
        foreach (object value in PublicValues.ByType().Where(static pair => PublicValues.Types.Contains(pair.Key)).SelectMany(static pair => pair.Value))
        {
            JsonNode? expected = JsonSerializer.SerializeToNode(value, value.GetType());
            Assert.All(all, options => Assert.True(JsonNode.DeepEquals(expected, JsonSerializer.SerializeToNode(value, value.GetType(), options)), value.GetType().Name));
        }
    }

    [Fact]
    public void No_public_type_refers_to_itself_through_properties()
    {
        Assert.Empty(PublicValues.Types
            .Where(static type => !typeof(IRow).IsAssignableFrom(type))
            .Where(static type => Reached(type, []).Contains(type))
            .Select(static type => type.Name));

        static HashSet<Type> Reached(Type from, HashSet<Type> reached)
        {
            foreach (Type type in from.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0).SelectMany(static property => Parts(property.PropertyType)))
            {
                // Rows form a graph; their converters keep the serialiser from walking it.
                if (type.Namespace?.StartsWith("Jtr.", StringComparison.Ordinal) == true && !typeof(IRow).IsAssignableFrom(type) && reached.Add(PublicValues.Definition(type)))
                    Reached(type, reached);
            }

            return reached;
        }

        static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : type.HasElementType ? Parts(type.GetElementType()!) : [type];
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Rows_dates_and_enum_values_can_be_dictionary_keys(string way)
    {
        JsonSerializerOptions options = Options(way);
        Check(new Dictionary<Event, int> { [Events.AsoVisitsTaiwan] = 1 }, "aso-visits-taiwan");
        Check(new Dictionary<IFact, int> { [Events.AsoVisitsTaiwan] = 1, [Actors.Taiwan] = 2 }, "aso-visits-taiwan");
        Check(new Dictionary<EdtfDate, int> { [EdtfDate.Parse("2023-08?")] = 1, [default] = 2 }, "2023-08?");
        Check(new Dictionary<Day, int> { [new Day(-43, 3, 15)] = 1 }, "-0043-03-15");
        Check(new Dictionary<Ternary, int> { [Ternary.Maybe] = 1 }, "maybe");
        Check(new Dictionary<ActorKind, int> { [ActorKind.LiaisonBody] = 1 }, "liaison-body");
        Check(new Dictionary<DateKind, int> { [DateKind.DateTime] = 1 }, "date-time");

        void Check<T>(Dictionary<T, int> dictionary, string first)
            where T : notnull
        {
            string json = JsonSerializer.Serialize(dictionary, options);
            Assert.Contains($"\"{first}\":1", json, StringComparison.Ordinal);
            Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, int>>(json, options));
        }
    }

    [Fact]
    public void Anonymous_types_and_user_records_may_contain_facts()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        Assert.Equal(
            """{"date":"?2024-12-18","kind":"agreement","whether":"maybe","who":["japan","taiwan"],"range":{"low":29,"includesLow":true,"includesHigh":false}}""",
            JsonSerializer.Serialize(new { date = signing.Date, kind = signing.Kind, whether = Ternary.Maybe, who = new[] { Actors.Japan.Key, Actors.Taiwan.Key }, range = NumberRange.AtLeast(29) }));
        var card = new Card("Read again.", signing, Actors.Japan, signing.Date!.Value, null, signing.Kind, [new(signing, Ternary.Yes)]);
        string json = JsonSerializer.Serialize(card, s_web);
        Card read = JsonSerializer.Deserialize<Card>(json, s_web)!;
        Assert.Equal(card with { Answers = [] }, read with { Answers = [] });
        Assert.Equal(card.Answers, read.Answers);
        Assert.Same(signing, read.Event);
        Assert.Contains("\"dateBefore\":null", json, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"agreement\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_context_works_without_reflection_and_without_the_corpus_context()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        var card = new Card("Read again.", signing, Actors.Japan, signing.Date!.Value, null, signing.Kind, [new(signing, Ternary.Yes)]);
        string json = JsonSerializer.Serialize(card, CardContext.Default.Card);
        Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(card), JsonNode.Parse(json)), json);
        Card read = JsonSerializer.Deserialize(json, CardContext.Default.Card)!;
        Assert.Same(signing, read.Event);
        Assert.Equal(card.Answers, read.Answers);

        // Every type of result, with source generation only.
        foreach (object value in new object[]
        {
            Events.All, Timeline.On(2021), Jtr.Data.Corpus.Search("immigration"), Tenures.OfOffice(Offices.PrimeMinisterOfJapan).Holders(), Relations.Asserted().ToGraph(),
            Timeline.Since(2020).ByYear(), EdtfDate.Parse("2020?").GetBounds(), EdtfDate.Parse("2020?").Within(SeasonMap.Quarters), NumberRange.AtLeast(2), new Dictionary<EdtfDate, Event> { [signing.Date.Value] = signing },
        })
        {
            Type type = value is IReadOnlyList<YearGroup<Event>> ? typeof(IReadOnlyList<YearGroup<Event>>) : value.GetType();
            Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(value, type), JsonSerializer.SerializeToNode(value, CardContext.Default.GetTypeInfo(type)!)), type.Name);
        }
    }

    [Fact]
    public void The_corpus_context_and_a_user_context_combine_in_either_order()
    {
        var card = new Card("Read again.", Events.ImmigrationMemorandumSigned, Actors.Japan, default, null, EventKind.Visit, []);
        foreach (JsonSerializerOptions options in new[]
        {
            new JsonSerializerOptions { TypeInfoResolverChain = { CardContext.Default, CorpusJsonContext.Default } },
            new JsonSerializerOptions { TypeInfoResolverChain = { CorpusJsonContext.Default, CardContext.Default } },
        })
            Assert.Equal(card with { Answers = [] }, JsonSerializer.Deserialize<Card>(JsonSerializer.Serialize(card, options), options)! with { Answers = [] });
    }

    [Fact]
    public void The_default_date_is_empty_text_and_round_trips()
    {
        Assert.Equal("\"\"", JsonSerializer.Serialize(default(EdtfDate)));
        Assert.Equal(default, JsonSerializer.Deserialize<EdtfDate>("\"\""));
        Assert.Null(JsonSerializer.Deserialize<EdtfDate?>("null"));
        Assert.Equal(default(EdtfDate), JsonSerializer.Deserialize<EdtfDate?>("\"\""));
    }

    [Theory]
    [InlineData("""{"Key":"aso-visits-taiwan"}""")]
    [InlineData("""{"KEY":"aso-visits-taiwan","Table":"events"}""")]
    public void Property_names_are_case_sensitive_unless_the_options_say_otherwise(string json)
    {
        Assert.Same(Events.AsoVisitsTaiwan, JsonSerializer.Deserialize<Event>(json, s_web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Event>(json));
    }

#if NET10_0_OR_GREATER && !ASSET_NETSTANDARD2_0
    [Theory]
    [InlineData("""{"key":"aso-visits-taiwan","key":"aso-meets-tsai"}""")]
    [InlineData("""{"table":"events","key":"aso-visits-taiwan","table":"events"}""")]
    [InlineData("""{"key":"aso-visits-taiwan","date":"2020","date":"2021"}""")]
    public void Duplicate_properties_are_rejected_with_strict_options(string json)
    {
        Assert.Contains("twice", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Event>(json, JsonSerializerOptions.Strict)).Message, StringComparison.Ordinal);
        Assert.NotNull(JsonSerializer.Deserialize<Event>(json));
    }
#endif

    [Theory]
    [InlineData("\"liason-body\"", "'liason-body' is not a value of ActorKind; did you mean 'liaison-body'?")]
    [InlineData("2", "Expected a value of ActorKind, such as \"polity\"; found a number.")]
    public void Reading_an_unknown_label_suggests_the_nearest(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActorKind>(json)).Message);

    [Fact]
    public void Reading_an_IRow_is_rejected()
    {
        NotSupportedException problem = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IRow>("\"taiwan\""));
        Assert.StartsWith("The row 'taiwan' cannot be read as IRow, which may be a row of any corpus", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_dates_days_and_answers_have_a_type_converter()
    {
        Check(Events.AsoVisitsTaiwan, "aso-visits-taiwan");
        Check(EdtfDate.Parse("2023-08?"), "2023-08?");
        Check(default(EdtfDate), "");
        Check(new Day(2004, 6, 11), "2004-06-11");
        Check(Ternary.Maybe, "maybe");
        Assert.Same(Actors.Taiwan, TypeDescriptor.GetConverter(typeof(IEntity)).ConvertFromInvariantString("taiwan"));
        FormatException problem = Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Actor)).ConvertFromInvariantString("tiawan"));
        Assert.Equal("There is no row 'tiawan' in actors. The nearest key is 'taiwan'.", problem.Message);

        static void Check<T>(T value, string text)
        {
            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            Assert.Equal(text, converter.ConvertToInvariantString(value));
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
        }
    }

#if !ASSET_NETSTANDARD2_0
    [Fact]
    public void Rows_dates_and_days_are_parsable()
    {
        Check(Events.AsoVisitsTaiwan, "aso-visits-taiwan", "aso-visit-taiwan");
        Check(Actors.Taiwan, "taiwan", "");
        Check(EdtfDate.Parse("2023-08?"), "2023-08?", "2023-13");
        Check(new Day(2004, 6, 11), "2004-06-11", "2004-6-11");

        static void Check<T>(T value, string text, string other)
            where T : IParsable<T>
        {
            Assert.Equal(value, T.Parse(text, null));
            Assert.True(T.TryParse(text, null, out T? read));
            Assert.Equal(value, read);
            Assert.False(T.TryParse(other, null, out _));
            Assert.False(T.TryParse(null, null, out _));
            Assert.Throws<FormatException>(() => T.Parse(other, null));
        }
    }
#endif

    [Fact]
    public void EnumLabels_round_trip_every_value()
    {
        MethodInfo check = typeof(PlainJsonTests).GetMethod(nameof(CheckWords), BindingFlags.NonPublic | BindingFlags.Static)!;
        Type[] enums = [.. PublicValues.Types.Where(static type => type.IsEnum && type.Assembly != typeof(EdtfDate).Assembly)];
        Assert.True(enums.Length > 20);
        Assert.All(enums, type => check.MakeGenericMethod(type).Invoke(null, null));
        Assert.Equal(EventKind.Visit, Jtr.Corpora.EnumLabels.Parse<EventKind>("VISIT"));
        Assert.False(Jtr.Corpora.EnumLabels.TryParse("3", out EventKind _));
        Assert.False(Jtr.Corpora.EnumLabels.TryParse(null, out EventKind _));
        Assert.Equal("'visitt' is not a value of EventKind; did you mean 'visit'?", Assert.Throws<FormatException>(() => Jtr.Corpora.EnumLabels.Parse<EventKind>("visitt")).Message);
        Assert.StartsWith("'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' is not a value of Voice; expected one of ", Assert.Throws<FormatException>(() => Jtr.Corpora.EnumLabels.Parse<Voice>(new string('z', 33))).Message, StringComparison.Ordinal);
    }

    private static void CheckWords<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, Jtr.Corpora.EnumLabels.All<T>().Count);
        foreach (T value in Enum.GetValues<T>())
        {
            string word = Jtr.Corpora.EnumLabels.Of(value);
            Assert.Equal(Jtr.Corpora.EnumLabels.All<T>()[Array.IndexOf(Enum.GetValues<T>(), value)], word);
            Assert.Equal(value, Jtr.Corpora.EnumLabels.Parse<T>(word));
            Assert.Equal(value, Jtr.Corpora.EnumLabels.Parse<T>(value.ToString()));
            Assert.Equal($"\"{word}\"", JsonSerializer.Serialize(value));
        }
    }

    private static void Same(object value, object? read, string json, JsonSerializerOptions options)
    {
        // Classes without their own equality are compared by their text.
        if (value.GetType() is { IsValueType: true } || value is IRow)
            Assert.True(value.Equals(read), json);
        else
            Assert.Equal(json, JsonSerializer.Serialize(read, value.GetType(), options));
    }

    private static JsonSerializerOptions Options(string way) => way switch
    {
        "web" => s_web,
        "ignore cycles" => new() { ReferenceHandler = ReferenceHandler.IgnoreCycles },
        "preserve" => new() { ReferenceHandler = ReferenceHandler.Preserve },
        "snake case" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = null },
        _ => JsonSerializerOptions.Default,
    };
}
