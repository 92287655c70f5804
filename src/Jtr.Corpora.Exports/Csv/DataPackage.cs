using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Csv;

/// <summary>
/// Describes the tables as a Data Package, version 2. An EDTF text has the type string, never date, because readers complete a month with today's day. Only bounds are dates, empty if the bound is not a day.
/// </summary>
internal static class DataPackage
{
    /// <summary>The characters of an EDTF text, as a regular expression.</summary>
    public const string EdtfPattern = @"[-0-9XYESTZ?~%./:,{}\[\]+]+";

    public static ExportFile File(ExportedCorpus corpus, IReadOnlyList<FlatTable> tables) => JsonFile.Create(
        "datapackage.json", "application/json", "The CSV files as a Data Package: the types, constraints and references of their columns.", () => Package(corpus.Description, tables));

    private static JsonObject Package(CorpusDescription about, IReadOnlyList<FlatTable> tables)
    {
        var package = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = about.Name,
            ["id"] = $"{about.Base}{about.Version}",
            ["title"] = about.Title,
            ["description"] = about.Summary,
            ["version"] = about.Version,
            ["fingerprint"] = about.Fingerprint,
            ["keywords"] = JsonFile.Texts(about.Keywords),
        };
        if (about.Date is { } day)
            package["created"] = $"{BoundLabels.Iso(day)}T00:00:00Z";
        if (about.Licence is { } licence)
            package["licenses"] = new JsonArray(new JsonObject { ["name"] = licence.Identifier, ["title"] = licence.Title, ["path"] = licence.Address });
        if (about.Creator.Length > 0)
            package["contributors"] = new JsonArray(new JsonObject { ["title"] = about.Creator, ["roles"] = new JsonArray("author") });
        package["resources"] = JsonFile.List(tables.Select(Resource));
        return package;
    }

    private static JsonObject Resource(FlatTable table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["fields"] = JsonFile.List(table.Columns.Select(Field)),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = JsonFile.Texts(table.Key.Select(static column => column.Name)),
        };
        JsonObject[] references = [.. References(table).Select(static reference => new JsonObject
        {
            ["fields"] = JsonFile.Texts(reference.Columns),
            ["reference"] = new JsonObject { ["resource"] = reference.Table, ["fields"] = JsonFile.Texts(reference.Targets) },
        })];
        if (references.Length > 0)
            schema["foreignKeys"] = JsonFile.List(references);
        return new JsonObject
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["description"] = table.Description,
            ["path"] = CsvFormat.PathOf(table),
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
            ["schema"] = schema,
        };
    }

    /// <summary>Returns the references of a table's columns, including that to the parent table.</summary>
    public static IEnumerable<(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Targets)> References(FlatTable table)
    {
        if (table.Parent is { } parent)
            yield return ([.. table.Columns.Take(parent.KeyWidth).Select(static column => column.Name)], parent.Name, [.. parent.Key.Select(static column => column.Name)]);
        foreach (FlatColumn column in table.Columns)
        {
            if (column.References is { } target)
                yield return ([column.Name], target, ["key"]);
        }
    }

    private static JsonObject Field(FlatColumn column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Kind switch
            {
                ColumnKind.Integer => "integer",
                ColumnKind.Decimal => "number",
                ColumnKind.Boolean => "boolean",
                ColumnKind.Day => "date",
                _ => "string",
            },
        };
        if (column.Description.Length > 0)
            field["description"] = column.Description;
        var constraints = new JsonObject();
        if (!column.IsNullable)
            constraints["required"] = true;
        if (column.Kind == ColumnKind.Edtf)
            constraints["pattern"] = EdtfPattern;
        if (column.Vocabulary is { } vocabulary)
        {
            constraints["enum"] = JsonFile.Texts(vocabulary.Values.Select(static value => value.Label));
            field["categories"] = JsonFile.List(vocabulary.Values.Select(static value => new JsonObject { ["value"] = value.Label, ["label"] = value.Documentation.Plain }));
        }

        if (constraints.Count > 0)
            field["constraints"] = constraints;
        return field;
    }
}
