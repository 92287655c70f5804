using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Cli.Linting;

/// <summary>The input of the rules: the seeds as written, and the source texts, without compiling. Immutable.</summary>
internal sealed class LintedCorpus
{
    private static readonly string[] s_entityTables = ["actors", "places", "offices", "instruments"];
    private static readonly string[] s_factTables = ["events", "claims", "relations", "measures", "tenures", "provisions", "instruments"];

    private readonly Dictionary<string, LintedText?> _texts;
    private readonly Dictionary<string, LintedRow> _rows;
    private readonly Lazy<ILookup<string, LintedRow>> _referrers;
    private readonly Lazy<ILookup<string, LintedRow>> _links;
    private readonly Lazy<ILookup<(string Document, int Sentence), LintedRow>> _claimsBySentence;
    private readonly Lazy<ILookup<(string Document, int Start, int End), LintedRow>> _factsBySpan;
    private readonly Dictionary<string, object> _derived = new(StringComparer.Ordinal);

    private LintedCorpus(IEnumerable<LintedRow> rows, Dictionary<string, LintedText?> texts, IReadOnlyList<(string Document, string Why)> missing)
    {
        _texts = texts;
        MissingTexts = missing;
        _rows = rows.ToDictionary(static row => row.Key, StringComparer.Ordinal);
        _referrers = new(() => All.Where(static row => row.Table != "fits").SelectMany(row => ReferencesOf(row).Select(key => (key, row))).Where(static pair => pair.key != pair.row.Key).ToLookup(static pair => pair.key, static pair => pair.row, StringComparer.Ordinal));
        _links = new(() => Table("links").SelectMany(static row => new[] { row.Text("from"), row.Text("to") }.OfType<string>().Distinct().Select(key => (key, row))).ToLookup(static pair => pair.key, static pair => pair.row, StringComparer.Ordinal));
        _claimsBySentence = new(() => Table("claims").SelectMany(static row => row.Stating.Select(static span => (span.Document, span.SentenceStart)).Distinct().Select(place => (place, row))).ToLookup(static pair => pair.place, static pair => pair.row));
        _factsBySpan = new(() => Facts.Where(static row => row.Table is "events" or "claims" or "relations").SelectMany(static row => row.Stating.Select(static span => (span.Document, span.Start, span.End)).Distinct().Select(place => (place, row))).ToLookup(static pair => pair.place, static pair => pair.row));
    }

    /// <summary>Gets all rows, by key.</summary>
    public IEnumerable<LintedRow> All => _rows.Values;

    /// <summary>Gets the rows that are facts about the world: events, claims, relations, measures, tenures, provisions, instruments.</summary>
    public IEnumerable<LintedRow> Facts => All.Where(static row => s_factTables.Contains(row.Table));

    /// <summary>Gets the documents whose text is missing, each with the reason.</summary>
    public IReadOnlyList<(string Document, string Why)> MissingTexts { get; }

    /// <summary>Returns true if a row is a fact about the world; otherwise, false.</summary>
    public static bool IsFact(LintedRow row) => s_factTables.Contains(row.Table);

    /// <summary>Returns true if a row is an entity with a name; otherwise, false.</summary>
    public static bool IsEntity(LintedRow row) => s_entityTables.Contains(row.Table);

    /// <summary>Returns the rows of a table.</summary>
    public IEnumerable<LintedRow> Table(string table) => All.Where(row => row.Table == table);

    /// <summary>Returns a row; null if no row has the key.</summary>
    public LintedRow? Find(string? key) => key is not null && _rows.TryGetValue(key, out LintedRow? row) ? row : null;

    /// <summary>Returns the rows that refer to a row by any property except the passage of evidence.</summary>
    public IEnumerable<LintedRow> ReferrersOf(string key) => _referrers.Value[key];

    /// <summary>Returns the links that start or end at a row.</summary>
    public IEnumerable<LintedRow> LinksOf(string key) => _links.Value[key];

    /// <summary>Returns the claims that a sentence states.</summary>
    public IEnumerable<LintedRow> ClaimsIn(string document, int sentence) => _claimsBySentence.Value[(document, sentence)];

    /// <summary>Returns the events, claims and relations that exactly one span states.</summary>
    public IEnumerable<LintedRow> StatedBy(LintedSpan span) => _factsBySpan.Value[(span.Document, span.Start, span.End)];

    /// <summary>Returns a value that a rule derives from all rows, cached by name.</summary>
    public T Derived<T>(string name, Func<T> derive)
        where T : class
    {
        if (!_derived.TryGetValue(name, out object? value))
            _derived.Add(name, value = derive());
        return (T)value;
    }

    /// <summary>Returns every form of an entity's name.</summary>
    public IReadOnlyList<string> NamesOf(string key) => Derived("names of " + key, () =>
        Find(key) is { } row ? (IReadOnlyList<string>)[.. row.Records("names").Select(static name => name["text"]?.GetValue<string>()).Prepend(row.Text("name")).OfType<string>()] : []);

    /// <summary>
    /// Returns true if an actor speaks without being named: the authors, translators, publisher and carrier of the document, and an unnamed source without a recorded name that rests on the
    /// same teaser or the same text.
    /// </summary>
    public bool IsNarrator(LintedRow row, string actor)
    {
        if (row.Spans.Any(span => Find(span.Document) is { } document && (document.Text("publisher") == actor || document.Text("carrier") == actor || document.Texts("authors").Contains(actor) || document.Texts("translators").Contains(actor))))
            return true;
        return Find(actor) is { } source && source.Text("kind") == "unnamed-source" && !source.Records("names").Any()
            && row.Spans.All(span => source.Spans.Any(own => span.PassageKind == "teaser" || own.PassageKind == "teaser" ? own.Passage == span.Passage : own.Document == span.Document));
    }

    /// <summary>
    /// Returns true if a claim is in the voice of the text: that of the narrator or of a teaser's author, passed on at most by a carrier or translator.
    /// </summary>
    public bool IsOwnVoice(LintedRow claim) =>
        claim.Records("attribution").All(static step => step["manner"]?.GetValue<string>() is "carries" or "translates")
        && claim.Text("claimant") is { } claimant && (IsNarrator(claim, claimant) || (claim.IsPeripheral && claim.Stating.All(static span => span.Speech == "narrator") && claim.Records("attribution").Any()));

    /// <summary>Returns the keys that a row refers to, except those in evidence.</summary>
    public IReadOnlyList<string> ReferencesOf(LintedRow row) => Derived("references of " + row.Key, () => References(row.Json).Distinct().ToArray());

    private IEnumerable<string> References(JsonObject json)
    {
        foreach ((string name, JsonNode? value) in json)
        {
            // Names and prose may be spelt like a key, but are not references.
            if (name is "key" or "evidence" or "name" or "names" or "summary" or "what" or "kind" or "quoted")
                continue;
            foreach (string key in KeysIn(value))
                yield return key;
        }

        IEnumerable<string> KeysIn(JsonNode? node) => node switch
        {
            JsonValue value when value.TryGetValue(out string? text) && _rows.ContainsKey(text) => [text],
            JsonArray list => list.SelectMany(KeysIn),
            JsonObject record => References(record),
            _ => [],
        };
    }

    /// <summary>Reads the seeds and, if available, the texts.</summary>
    /// <param name="seeds">The folder of the seeds.</param>
    /// <param name="sources">The folder of the source texts; null if there is none.</param>
    /// <exception cref="InvalidDataException">A seed is not a list of rows; the message names it.</exception>
    public static LintedCorpus Read(string seeds, string? sources)
    {
        var rows = new List<(string Table, string File, JsonObject Json)>();
        foreach (string path in Directory.EnumerateFiles(seeds, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string file = Path.GetRelativePath(seeds, path).Replace('\\', '/');
            if (file.StartsWith("schema/", StringComparison.Ordinal) || file.EndsWith(".lock.json", StringComparison.Ordinal))
                continue;
            rows.AddRange(RowsOf(path, file).Select(row => (file.Split('/', '.')[0], file, row)));
        }

        if (rows.FirstOrDefault(static row => row.Json["key"] is not JsonValue) is { File: not null } nameless)
            throw new InvalidDataException($"The seed '{nameless.File}' has a row without a key. 'jtr check' reports its position.");
        if (rows.GroupBy(static row => row.Json["key"]!.GetValue<string>(), StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"The key '{twice.Key}' occurs twice in the seeds, in {string.Join(" and ", twice.Select(static row => $"'{row.File}'"))}. 'jtr check' reports the positions.");
        var texts = new Dictionary<string, LintedText?>(StringComparer.Ordinal);
        var missing = new List<(string, string)>();
        foreach (JsonObject document in rows.Where(static row => row.Table == "documents").Select(static row => row.Json))
        {
            string key = document["key"]!.GetValue<string>();
            texts[key] = null;
            string? name = document["fileName"]?.GetValue<string>();
            if (sources is null)
                missing.Add((key, "the folder of source texts is missing"));

            // The name is data, not trusted input: only a file name is accepted, not a path.
            else if (name is null || name != Path.GetFileName(name) || !File.Exists(Path.Combine(sources, name)))
                missing.Add((key, $"the file '{name}' is missing"));
            else if (new LintedText(File.ReadAllBytes(Path.Combine(sources, name))) is var text && text.Sha256 != document["sha256"]?.GetValue<string>())
                missing.Add((key, $"the file '{name}' is a different text"));
            else
                texts[key] = text;
        }

        return Of(rows, texts, missing);
    }

    /// <summary>Returns a copy with some rows replaced by key and others removed.</summary>
    public LintedCorpus With(IReadOnlyCollection<JsonObject> changed, IReadOnlyCollection<string> removed)
    {
        var rows = new Dictionary<string, LintedRow>(_rows, StringComparer.Ordinal);
        foreach (string key in removed)
            rows.Remove(key);
        Func<string, JsonObject?> passages = PassagesOf(rows.Values.Where(static row => row.Table == "passages").Select(static row => row.Json));
        foreach (JsonObject json in changed)
        {
            LintedRow before = _rows[json["key"]!.GetValue<string>()];
            rows[before.Key] = Row(before.Table, before.File, json, passages, _texts);
        }

        var corpus = new LintedCorpus(rows.Values, _texts, MissingTexts);

        // Derived name data is kept if no name and no passage has changed, because computing it reads many passages.
        if (changed.Concat(removed.Select(key => _rows[key].Json)).All(json => _rows[json["key"]!.GetValue<string>()] is var row && !IsEntity(row) && row.Table != "passages"))
        {
            foreach ((string name, object value) in _derived.Where(static derived => derived.Key.StartsWith("names of ", StringComparison.Ordinal) || derived.Key.StartsWith("name tokens of ", StringComparison.Ordinal) || derived.Key.StartsWith("tokens of ", StringComparison.Ordinal)))
                corpus._derived.Add(name, value);
        }

        return corpus;
    }

    private static LintedCorpus Of(List<(string Table, string File, JsonObject Json)> rows, Dictionary<string, LintedText?> texts, List<(string, string)> missing)
    {
        Func<string, JsonObject?> passages = PassagesOf(rows.Where(static row => row.Table == "passages").Select(static row => row.Json));
        return new LintedCorpus(rows.Select(row => Row(row.Table, row.File, row.Json, passages, texts)), texts, missing);
    }

    private static Func<string, JsonObject?> PassagesOf(IEnumerable<JsonObject> passages)
    {
        var known = passages.ToDictionary(static passage => passage["key"]!.GetValue<string>(), StringComparer.Ordinal);
        return key => known.GetValueOrDefault(key);
    }

    private static LintedRow Row(string table, string file, JsonObject json, Func<string, JsonObject?> passages, Dictionary<string, LintedText?> texts)
    {
        var spans = new List<LintedSpan>();
        string first = table == "passages" ? Text(json, "document") ?? "" : json["evidence"] is JsonArray { Count: > 0 } cited && cited[0] is JsonObject one && Text(one, "passage") is { } place && passages(place) is { } there ? Text(there, "document") ?? "" : "";
        JsonObject[] evidences = json["evidence"] is JsonArray all ? [.. all.OfType<JsonObject>()] : [];
        bool isPeripheral = evidences.Length > 0 && evidences.All(evidence => Text(evidence, "passage") is { } key && passages(key) is { } passage && Text(passage, "kind") == "teaser");
        if (table == "passages")
        {
            // A passage has no evidence: its words are its own.
            if (texts.GetValueOrDefault(first) is not { } own)
                return Skipped($"the text of {first} is unavailable");
            if (Integer(json, "start") is not { } start || Integer(json, "end") is not { } end || start < 0 || end <= start || end > own.Length)
                return Skipped("the passage is outside its text");
            string words = own[start, end];
            spans.Add(new LintedSpan
            {
                Passage = Text(json, "key") ?? "",
                PassageKind = Text(json, "kind") ?? "",
                Document = first,
                Start = start,
                End = end,
                Role = "states",
                Speech = "narrator",
                Words = words,
                Sentence = words,
                SentenceStart = start,
                PassageWords = words,
                IsQuoted = false,
                Mentions = [],
            });
        }

        foreach (JsonObject evidence in evidences)
        {
            if (Text(evidence, "passage") is not { } key || passages(key) is not { } passage || Text(passage, "document") is not { } document)
                return Skipped("its evidence has no passage");
            if (texts.GetValueOrDefault(document) is not { } text)
                return Skipped($"the text of {document} is unavailable");
            if (Integer(evidence, "start") is not { } start || Integer(evidence, "end") is not { } end || start < 0 || end <= start || end > text.Length || text.Digest(start, end) != Text(evidence, "digest"))
                return Skipped("a digest does not match its span");
            if (Integer(passage, "start") is not { } from || Integer(passage, "end") is not { } to || from > start || to < end || to > text.Length)
                return Skipped("a span is outside its passage");
            (int sentenceStart, int sentenceEnd) = text.Sentence(from, to, start, end);
            spans.Add(new LintedSpan
            {
                Passage = key,
                PassageKind = Text(passage, "kind") ?? "",
                Document = document,
                Start = start,
                End = end,
                Role = Text(evidence, "role") ?? "",
                Speech = Text(evidence, "speech") ?? "",
                Words = text[start, end],
                Sentence = text[sentenceStart, sentenceEnd],
                SentenceStart = sentenceStart,
                PassageWords = text[from, to],
                IsQuoted = text.IsQuoted(from, start),
                Mentions = [.. (evidence["mentions"] is JsonArray mentions ? mentions.OfType<JsonObject>() : []).Select(static mention => (Text(mention, "of") ?? "", Text(mention, "words") ?? ""))],
            });
        }

        return new LintedRow(table, file, json, first, isPeripheral, spans, null);

        LintedRow Skipped(string why) => new(table, file, json, first, isPeripheral, [], why);
    }

    private static IEnumerable<JsonObject> RowsOf(string path, string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(path)) is JsonArray list && list.All(static row => row is JsonObject)
                ? list.OfType<JsonObject>()
                : throw new InvalidDataException($"The seed '{file}' is not a list of rows. 'jtr check' reports the position.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The seed '{file}' is not JSON. 'jtr check' reports the position. {exception.Message}", exception);
        }
    }

    private static string? Text(JsonObject record, string property) => record[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static int? Integer(JsonObject record, string property) => record[property] is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
