using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Csv;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Json;

/// <summary>
/// The JSON Schema of the JSON and the JSON Lines: the root describes the whole file, <c>#/$defs/events</c> a line of <c>events.jsonl</c>. Its <c>$id</c> contains the version of the data, so that each version
/// has a schema of its own.
/// </summary>
internal static class JsonSchema
{
    public const string Path = "json/schema.json";

    private const string Bounds = "DateBounds";

    public static ExportFile File(ExportedCorpus corpus) => JsonFile.Create(Path, "application/schema+json", "JSON Schema of the JSON and the JSON Lines.", () => Schema(corpus));

    private static JsonObject Schema(ExportedCorpus corpus)
    {
        CorpusShape shape = corpus.Shape;
        var definitions = new JsonObject();
        foreach (TableShape table in shape.Tables)
            definitions[table.Name] = Record(table.Record);
        foreach (RecordShape value in shape.Values)
            definitions[value.Name] = Record(value);
        foreach (Vocabulary vocabulary in shape.Vocabularies)
            definitions[vocabulary.Name] = Definition(vocabulary);
        definitions[Bounds] = BoundsOf();
        var properties = new JsonObject { ["version"] = Typed("string"), ["fingerprint"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" } };
        string[] required = [.. properties.Select(static property => property.Key).Concat(shape.Tables.Select(static table => table.Name))];
        properties["date"] = Described(new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "The day on which the data was completed.");
        properties["licence"] = Described(Typed("string"), "The licence of the data, as an SPDX identifier.");
        foreach (TableShape table in shape.Tables)
            properties[table.Name] = new JsonObject { ["type"] = "array", ["items"] = Reference(table.Name) };
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"{corpus.Description.Base}schema:{corpus.Description.Version}",
            ["title"] = corpus.Description.Title,
            ["description"] = corpus.Description.Stamp,
            ["type"] = "object",
            ["required"] = JsonFile.Texts(required),
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["$defs"] = definitions,
        };
    }

    private static JsonObject Record(RecordShape record)
    {
        var properties = new JsonObject();
        if (record.SourceRole == SourceRole.Evidence)
        {
            properties["document"] = Described(Typed("string"), "The key of the text that the span is in.");
            properties["fileName"] = Described(Typed("string"), "The name of that text's file, to which the positions refer.");
        }

        foreach (PropertyShape property in record.Given)
        {
            properties[property.JsonName] = Property(property);
            if (property is { Kind: ValueKind.Date, IsList: false })
                properties[property.JsonName + DatedRecordWriter.Bounds] = Reference(Bounds);
        }

        return new JsonObject
        {
            ["title"] = record.Name,
            ["description"] = record.Documentation.Plain,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = JsonFile.Texts(record.Given.Where(static property => property.IsRequired).Select(static property => property.JsonName)),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Property(PropertyShape property)
    {
        JsonObject value = property.Kind switch
        {
            ValueKind.Boolean => Typed("boolean"),
            ValueKind.Integer => Integer(property),
            ValueKind.Decimal => Typed("number"),
            ValueKind.Date => new JsonObject { ["type"] = "string", ["pattern"] = $"^{DataPackage.EdtfPattern}$" },
            ValueKind.Enum or ValueKind.Value => Reference(property.Target.Split('.', '+')[^1]),
            _ => Typed("string"),
        };
        if (property.IsList)
            value = new JsonObject { ["type"] = "array", ["items"] = value, ["minItems"] = 1 };
        return Described(value, property.Documentation.Plain);
    }

    private static JsonObject Integer(PropertyShape property)
    {
        JsonObject value = Typed("integer");

        // Larger integers are not exact for every reader.
        if (property.Max <= int.MaxValue)
            (value["minimum"], value["maximum"]) = (property.Min, property.Max);
        return value;
    }

    private static JsonObject Definition(Vocabulary vocabulary) => new()
    {
        ["description"] = vocabulary.Documentation.Plain,
        ["oneOf"] = JsonFile.List(vocabulary.Values.Select(static value => Described(new JsonObject { ["const"] = value.Label }, value.Documentation.Plain))),
    };

    private static JsonObject BoundsOf()
    {
        static JsonObject Kind() => new() { ["enum"] = JsonFile.Texts(BoundLabels.All.Select(static value => value.Label).Where(static label => label != BoundLabels.OutOfRange)) };
        static JsonObject Day() => new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^[-+]?[0-9]{4,}-[0-9]{2}-[0-9]{2}$" };
        return new JsonObject
        {
            ["description"] = "The first and last day that a date may cover, with the kind of each bound.",
            ["type"] = "object",
            ["properties"] = new JsonObject { ["earliest"] = Day(), ["earliestKind"] = Kind(), ["latest"] = Day(), ["latestKind"] = Kind() },
            ["required"] = new JsonArray("earliest", "earliestKind", "latest", "latestKind"),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject Described(JsonObject value, string description)
    {
        if (description.Length > 0)
            value["description"] = description;
        return value;
    }
}
