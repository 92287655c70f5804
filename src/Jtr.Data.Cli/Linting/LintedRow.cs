using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Cli.Linting;

/// <summary>A row of the seeds as it is written, with the words that it cites. Not changed after it was made.</summary>
internal sealed class LintedRow(string table, string file, JsonObject json, string document, bool isPeripheral, IReadOnlyList<LintedSpan> spans, string? skipped)
{
    /// <summary>Gets the table: <c>claims</c>.</summary>
    public string Table => table;

    /// <summary>Gets the path of its file below the seeds' folder, with slashes.</summary>
    public string File => file;

    /// <summary>Gets the row as it is written.</summary>
    public JsonObject Json => json;

    /// <summary>Gets the spans that it cites; none where <see cref="Skipped"/> says why.</summary>
    public IReadOnlyList<LintedSpan> Spans => spans;

    /// <summary>Why its words cannot be read; null where they can.</summary>
    public string? Skipped => skipped;

    /// <summary>Gets the key.</summary>
    public string Key { get; } = json["key"]?.GetValue<string>() ?? "";

    /// <summary>Gets the key of the document that it rests on first; empty where it cites none.</summary>
    public string Document => document;

    /// <summary>Gets the spans that state it.</summary>
    public IEnumerable<LintedSpan> Stating => spans.Where(static span => span.IsStating);

    /// <summary>Gets the words of all spans, one after another.</summary>
    public string Words { get; } = string.Join(" … ", spans.Select(static span => span.Words));

    /// <summary>Gets the words of the spans that state it.</summary>
    public string StatingWords { get; } = string.Join(" … ", spans.Where(static span => span.IsStating).Select(static span => span.Words));

    /// <summary>Gets the sentences in which the spans stand.</summary>
    public string Sentences { get; } = string.Join(" … ", spans.Select(static span => span.Sentence).Distinct());

    /// <summary>Whom its evidence means without a recorded name; known without the texts.</summary>
    public IEnumerable<string> Mentioned => Records("evidence").SelectMany(static evidence => evidence["mentions"] is JsonArray mentions ? mentions.OfType<JsonObject>() : []).Select(static mention => mention["of"] is JsonValue of && of.TryGetValue(out string? key) ? key : "");

    /// <summary>What it says in the project's own words.</summary>
    public string Summary => Text("summary") ?? "";

    /// <summary>True if it rests on teasers alone; otherwise, false.</summary>
    public bool IsPeripheral => isPeripheral;

    /// <summary>Returns the value of a property that is a text; null where it has none.</summary>
    public string? Text(string property) => json[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Returns the number of a property; null where it has none.</summary>
    public decimal? Number(string property) => NumberOf(json[property]);

    /// <summary>Returns a number, however it was put into the row.</summary>
    public static decimal? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Returns the texts of a property that is one or a list of them.</summary>
    public IEnumerable<string> Texts(string property) => json[property] switch
    {
        JsonValue value when value.TryGetValue(out string? text) => [text],
        JsonArray list => list.OfType<JsonValue>().Select(static item => item.TryGetValue(out string? text) ? text : null).OfType<string>(),
        _ => [],
    };

    /// <summary>Returns the records of a property that is a list of them.</summary>
    public IEnumerable<JsonObject> Records(string property) => json[property] is JsonArray list ? list.OfType<JsonObject>() : [];
}
