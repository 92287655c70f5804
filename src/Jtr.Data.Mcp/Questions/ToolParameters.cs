using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Mcp.Questions;

/// <summary>Creates the parameters of tools, by kind of value.</summary>
internal static class ToolParameters
{
    /// <summary>The default limit of rows in an answer.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The maximum limit of rows in an answer.</summary>
    public const int MaxLimit = 200;

    /// <summary>Creates a text parameter.</summary>
    public static ToolParameter<string> Text(string name, string description) => new(name, description, static () => Schema("string"), value => Text(name, value));

    /// <summary>Creates a parameter for a key or name.</summary>
    public static ToolParameter<T> Row<T>(string name, string description, RowLookup<T> lookup)
        where T : class, IRow => new(name, description, static () => Schema("string"), value => lookup.Read(Text(name, value)));

    /// <summary>Creates a date parameter.</summary>
    public static ToolParameter<EdtfDate> Date(string name, string description) => new(
        name, description + " In EDTF, such as 2023, 2023-08, 2023-08-15, 2021/2023 or 2023-08?.", static () => Schema("string"), value => DateOf(name, Text(name, value)));

    /// <summary>Creates a Boolean parameter.</summary>
    public static ToolParameter<bool> Flag(string name, string description) => new(
        name,
        description,
        static () => Schema("boolean"),
        value => value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Wrong(name, value, "true or false"),
        });

    /// <summary>Creates a parameter for a list of enumeration labels, any of which matches; a single label may be given without the list.</summary>
    public static ToolParameter<T[]> Enums<T>(string name, string description)
        where T : struct, Enum => new(
        name,
        description,
        static () => new JsonObject
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. EnumLabels.All<T>().Select(static label => (JsonNode)label)]) },
        },
        value => value.ValueKind switch
        {
            JsonValueKind.Array when value.GetArrayLength() > 0 => [.. value.EnumerateArray().Select(item => EnumValue<T>(name, Text(name, item)))],
            JsonValueKind.String => [EnumValue<T>(name, Text(name, value))],
            _ => throw Wrong(name, value, "a list of values: " + string.Join(", ", EnumLabels.All<T>())),
        });

    /// <summary>Creates a parameter with a fixed set of values.</summary>
    public static ToolParameter<string> OneOf(string name, string description, params string[] labels) => new(
        name,
        description,
        () => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. labels.Select(static label => (JsonNode)label)]) },
        value => labels.Contains(Text(name, value), StringComparer.Ordinal) ? Text(name, value) : throw UnknownValue(name, Text(name, value), labels));

    /// <summary>Creates the parameter that limits the number of rows.</summary>
    public static ToolParameter<int> Limit() => new(
        "limit",
        string.Create(CultureInfo.InvariantCulture, $"The maximum number of rows in the answer; {DefaultLimit} by default."),
        static () => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = MaxLimit },
        static value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int limit) && limit is >= 1 and <= MaxLimit
            ? limit
            : throw Wrong("limit", value, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MaxLimit}")));

    private static JsonObject Schema(string type) => new() { ["type"] = type };

    private static string Text(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw Wrong(name, value, "a text");

    private static EdtfDate DateOf(string name, string text) => EdtfDate.TryParse(text, out EdtfDate date, out EdtfError error)
        ? date
        : throw new WrongQuestionException($"'{name}' is not a date: '{text}'. {error} Expected EDTF, such as 2019, 2019-04-05, 2019? or 2019/2021.");

    private static T EnumValue<T>(string name, string label)
        where T : struct, Enum => EnumLabels.TryParse(label, out T value) ? value : throw UnknownValue(name, label, EnumLabels.All<T>());

    private static WrongQuestionException UnknownValue(string name, string label, IReadOnlyList<string> labels) => new(
        Answers.AnswerKind.WrongQuestion,
        $"'{label}' is not a value of '{name}'{(Nearest.To(label, labels) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} Expected one of {string.Join(", ", labels)}.",
        Nearest.To(label, labels) is { } near ? [near] : []);

    private static WrongQuestionException Wrong(string name, JsonElement value, string expected)
    {
        string text = value.GetRawText();
        return new WrongQuestionException($"'{name}' is {(text.Length <= 40 ? text : text[..40] + "…")}. Expected {expected}.");
    }
}
