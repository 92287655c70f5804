using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Seeds;

/// <summary>
/// The seeds of a corpus of any size that has the shape of the real one: documents with passages, actors and places, and events whose dates are as uncertain as
/// dates in texts are. The same arguments give the same bytes.
/// </summary>
/// <param name="events">The number of events.</param>
/// <param name="rowsPerFile">The maximum number of rows in a file. A table with more rows is a folder of files.</param>
internal sealed class SyntheticSeeds(int events, int rowsPerFile = int.MaxValue)
{
    private const int Seed = 1895;
    private const int PassagesPerDocument = 40;
    private const int PassageLength = 400;
    private const int EventsPerDocument = 200;
    private const int ActorCount = 400;
    private const int PlaceCount = 150;

    private static readonly string[] s_syllables = ["ba", "chi", "do", "fen", "gu", "hai", "ji", "ka", "lan", "mei", "no", "ping", "ri", "sen", "ta", "wu", "yo", "zhu"];

    private static readonly string[] s_topics =
    [
        "airspace", "archive", "aviation", "banana", "cable", "camphor", "chip", "climate", "coastguard", "cultural", "customs", "disaster", "drone", "earthquake", "energy", "exchange",
        "export", "ferry", "fisheries", "flood", "forestry", "harbour", "health", "heritage", "housing", "investment", "island", "language", "lighthouse", "maritime", "market", "media",
        "museum", "navigation", "nuclear", "opera", "orchid", "patent", "pension", "plant", "port", "postal", "railway", "reef", "rescue", "rice", "satellite", "school", "shipping",
        "shrine", "student", "sugar", "summit", "tariff", "tea", "telegraph", "tourism", "trade", "typhoon", "vaccine", "visa", "water", "youth",
    ];

    private static readonly string[] s_kinds =
    [
        "agreement", "proposal", "refusal", "meeting", "visit", "statement", "exercise", "passage", "appointment", "legislation", "founding", "ceremony", "publication", "policy", "request",
        "deployment", "change", "evacuation", "conference", "criticism", "assistance", "consultation",
    ];

    private static readonly string[] s_roles = ["agent", "target", "participant", "host", "visitor", "speaker", "addressee", "subject"];

    private static readonly string[] s_categories = ["agree", "consult", "support", "cooperate", "aid", "request", "accuse", "reject", "protest", "mobilize"];

    private static readonly string[] s_contexts = ["military", "diplomatic", "legislative", "legal", "economic", "migration", "health", "environment", "technology", "maritime", "media", "culture"];

    private static readonly string[] s_emptyTables = ["claims", "corrections", "fits", "instruments", "links", "measures", "offices", "provisions", "relations", "tenures", "withdrawn"];

    private readonly Random _random = new(Seed);
    private readonly HashSet<string> _keys = [];
    private readonly int _documents = Math.Max(1, events / EventsPerDocument);

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        string[] actors = Names("office", ActorCount), places = Names("bay", PlaceCount);
        Table(folder, "documents", _documents, Document);
        Table(folder, "passages", _documents * PassagesPerDocument, Passage);
        Table(folder, "actors", actors.Length, (json, i) => Entity(json, actors[i], i % 3 == 0 ? "person" : "government-body", i));
        Table(folder, "places", places.Length, (json, i) => Entity(json, places[i], "site", i));
        Table(folder, "events", events, (json, i) => Event(json, i, actors, places));
        foreach (string table in s_emptyTables)
            Table(folder, table, 0, static (_, _) => { });
    }

    private void Table(string folder, string name, int count, Action<Utf8JsonWriter, int> write)
    {
        if (count <= rowsPerFile)
        {
            Rows(Path.Combine(folder, name + ".json"), 0, count, write);
            return;
        }

        Directory.CreateDirectory(Path.Combine(folder, name));
        for (int first = 0; first < count; first += rowsPerFile)
            Rows(Path.Combine(folder, name, Text($"part-{first / rowsPerFile:0000}.json")), first, Math.Min(count, first + rowsPerFile), write);
    }

    private static void Rows(string path, int first, int end, Action<Utf8JsonWriter, int> write)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        for (int i = first; i < end; i++)
        {
            json.WriteStartObject();
            write(json, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string[] Names(string last, int count)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
            names.Add($"{Word(2 + _random.Next(2))}-{Word(1 + _random.Next(3))}{(_random.Next(4) == 0 ? "-" + last : "")}");
        return [.. names];
    }

    private string Word(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => Any(s_syllables)));

    private void Document(Utf8JsonWriter json, int number)
    {
        int published = 1950 + (number * 77 / _documents);
        json.WriteString("key", DocumentKey(number));
        json.WriteString("summary", Text($"Document {number} of the synthetic corpus."));
        json.WriteString("label", Text($"Document {number}"));
        json.WriteString("kind", "news-report");
        json.WriteString("language", "en");
        json.WriteString("published", Text($"{published}-{1 + (number % 12):00}-{1 + (number % 28):00}"));
        json.WriteString("publishedBasis", "stated");
        json.WriteString("fileName", Text($"document-{number}.txt"));
        json.WriteNumber("length", PassagesPerDocument * PassageLength);
        json.WriteString("sha256", Digest() + Digest() + Digest() + Digest());
        Evidence(json, number);
    }

    private void Passage(Utf8JsonWriter json, int number)
    {
        int ordinal = number % PassagesPerDocument;
        json.WriteString("key", PassageKey(number));
        json.WriteString("document", DocumentKey(number / PassagesPerDocument));
        json.WriteNumber("ordinal", ordinal + 1);
        json.WriteNumber("start", ordinal * PassageLength);
        json.WriteNumber("end", (ordinal + 1) * PassageLength);
        json.WriteString("kind", ordinal == 0 ? "headline" : ordinal == PassagesPerDocument - 1 ? "teaser" : "body");
        json.WriteString("abstract", Text($"Passage {ordinal + 1} tells of {Any(s_topics)} and of {Any(s_topics)}."));
    }

    private void Entity(Utf8JsonWriter json, string key, string kind, int number)
    {
        json.WriteString("key", key);
        json.WriteString("summary", Text($"{key}, number {number} of its table."));
        json.WriteString("name", key.Replace('-', ' '));
        json.WriteString("kind", kind);
        Evidence(json, number % _documents);
    }

    private void Event(Utf8JsonWriter json, int number, string[] actors, string[] places)
    {
        string kind = Any(s_kinds), topic = Any(s_topics);

        // A skewed distribution: a few actors take part in many events, most in few.
        string[] participants = [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => actors[(int)(actors.Length * Math.Pow(_random.NextDouble(), 2))]).Distinct()];
        json.WriteString("key", Unused($"{topic}-{kind}-of-{participants[0]}"));
        json.WriteString("summary", Text($"{participants[0]} is at the centre of a {kind} about {topic}, which matters to {Any(s_topics)} as well."));
        json.WriteString("kind", kind);
        json.WriteString("status", _random.Next(12) switch { 0 => "planned", 1 => "proposed", 2 => "hypothetical", _ => "occurred" });
        if (Date() is { } date)
        {
            json.WriteString("date", date);
            json.WriteString("dateBasis", date.Contains('?') ? "inferred" : "stated");
            if (date.Contains('?'))
                json.WriteString("dateReasoning", Text($"Document {number % _documents} says so in passing."));
        }

        json.WriteStartArray("participants");
        foreach (string participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("actor", participant);
            json.WriteString("role", Any(s_roles));
            if (_random.Next(8) == 0)
                json.WriteString("onBehalfOf", Any(actors));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (_random.Next(3) > 0)
            json.WriteString("place", Any(places));
        if (_random.Next(3) > 0)
            json.WriteString("category", Any(s_categories));
        json.WriteStartArray("contexts");
        foreach (string context in Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => Any(s_contexts)).Distinct())
            json.WriteStringValue(context);
        json.WriteEndArray();
        Evidence(json, number % _documents);
    }

    /// <summary>Returns a random date, distributed like dates in texts: mostly a day, often less precise, uncertain or an interval, rarely null.</summary>
    private string? Date()
    {
        int year = 1895 + (int)(132 * Math.Sqrt(_random.NextDouble()));
        var day = new DateOnly(year, 1 + _random.Next(12), 1 + _random.Next(28));
        string text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), month = text[..7];
        return _random.Next(100) switch
        {
            < 62 => text,
            < 76 => month,
            < 82 => text[..4],
            < 87 => month + "?",
            < 90 => text + "?",
            < 94 => Text($"{text}/{day.AddDays(1 + _random.Next(20)):yyyy-MM-dd}"),
            < 95 => Text($"{month}/{day.AddMonths(1 + _random.Next(30)):yyyy-MM}"),
            < 96 => Text($"{text[..4]}/{year + 1 + _random.Next(15)}"),
            < 97 => month + "-XX",
            < 98 => text[..3] + "X",
            _ => null,
        };
    }

    private void Evidence(Utf8JsonWriter json, int document)
    {
        json.WriteStartArray("evidence");
        for (int i = _random.Next(2); i >= 0; i--)
        {
            int ordinal = _random.Next(PassagesPerDocument), start = (ordinal * PassageLength) + _random.Next(PassageLength / 2);
            json.WriteStartObject();
            json.WriteString("passage", PassageKey((document * PassagesPerDocument) + ordinal));
            json.WriteNumber("start", start);
            json.WriteNumber("end", start + 20 + _random.Next(PassageLength / 4));
            json.WriteString("digest", Digest());
            json.WriteString("role", "states");
            json.WriteString("speech", _random.Next(4) == 0 ? "direct" : "narrator");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Returns a key that no row has: the given one or, if it is taken, the key with a number.</summary>
    private string Unused(string key)
    {
        string unused = key;
        for (int number = 2; !_keys.Add(unused); number++)
            unused = Text($"{key}-{number}");
        return unused;
    }

    private string Digest() => _random.NextInt64().ToString("x16", CultureInfo.InvariantCulture);

    private string Any(string[] words) => words[_random.Next(words.Length)];

    private static string DocumentKey(int number) => Text($"document-{number:0000}");

    private static string PassageKey(int number) => Text($"{DocumentKey(number / PassagesPerDocument)}-passage-{1 + (number % PassagesPerDocument):00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
