using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Cli.Linting;

/// <summary>A row of the seeds as written, with its cited text. Immutable.</summary>
internal sealed class LintedRow(string table, string file, JsonObject json, string document, bool isPeripheral, IReadOnlyList<LintedSpan> spans, string? skipped)
{
    /// <summary>Gets the table: <c>claims</c>.</summary>
    public string Table => table;

    /// <summary>Gets the path of its file below the seeds' folder, with slashes.</summary>
    public string File => file;

    /// <summary>Gets the row as written.</summary>
    public JsonObject Json => json;

    /// <summary>Gets the spans that it cites; empty if <see cref="Skipped"/> is not null.</summary>
    public IReadOnlyList<LintedSpan> Spans => spans;

    /// <summary>Gets the reason why its text cannot be read; null if it can.</summary>
    public string? Skipped => skipped;

    /// <summary>Gets the key.</summary>
    public string Key { get; } = json["key"]?.GetValue<string>() ?? "";

    /// <summary>Gets the key of the document of its first evidence; empty without evidence.</summary>
    public string Document => document;

    /// <summary>Gets the spans that state it.</summary>
    public IEnumerable<LintedSpan> Stating => spans.Where(static span => span.IsStating);

    /// <summary>Gets the words of all spans, one after another.</summary>
    public string Words { get; } = string.Join(" … ", spans.Select(static span => span.Words));

    /// <summary>Gets the words of the spans that state it.</summary>
    public string StatingWords { get; } = string.Join(" … ", spans.Where(static span => span.IsStating).Select(static span => span.Words));

    /// <summary>Gets the sentences that contain the spans.</summary>
    public string Sentences { get; } = string.Join(" … ", spans.Select(static span => span.Sentence).Distinct());

    /// <summary>Gets the entities that its evidence mentions without a recorded name; available without the texts.</summary>
    public IEnumerable<string> Mentioned => Records("evidence").SelectMany(static evidence => evidence["mentions"] is JsonArray mentions ? mentions.OfType<JsonObject>() : []).Select(static mention => mention["of"] is JsonValue of && of.TryGetValue(out string? key) ? key : "");

    /// <summary>Gets the summary in the project's own words.</summary>
    public string Summary => Text("summary") ?? "";

    /// <summary>True if it rests only on teasers; otherwise, false.</summary>
    public bool IsPeripheral => isPeripheral;

    /// <summary>Returns the value of a text property; null if there is none.</summary>
    public string? Text(string property) => json[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Returns the number of a property; null if there is none.</summary>
    public decimal? Number(string property) => NumberOf(json[property]);

    /// <summary>Returns a JSON number as a decimal.</summary>
    public static decimal? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Returns the texts of a property, which is a text or a list.</summary>
    public IEnumerable<string> Texts(string property) => json[property] switch
    {
        JsonValue value when value.TryGetValue(out string? text) => [text],
        JsonArray list => list.OfType<JsonValue>().Select(static item => item.TryGetValue(out string? text) ? text : null).OfType<string>(),
        _ => [],
    };

    /// <summary>Returns the records of a list property.</summary>
    public IEnumerable<JsonObject> Records(string property) => json[property] is JsonArray list ? list.OfType<JsonObject>() : [];
}
