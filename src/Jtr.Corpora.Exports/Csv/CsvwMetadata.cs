using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Csv;

/// <summary>Describes the tables in the W3C's CSV on the Web. An EDTF text has the datatype of EDTF; only bounds are dates.</summary>
internal static class CsvwMetadata
{
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static ExportFile File(ExportedCorpus corpus, IReadOnlyList<FlatTable> tables) => JsonFile.Create(
        $"{CsvFormat.Folder}csv-metadata.json", "application/csvm+json", "The CSV files as CSV on the Web: datatypes, keys and references of their columns.", () => Group(corpus.Description, tables));

    private static JsonObject Group(CorpusDescription about, IReadOnlyList<FlatTable> tables)
    {
        var group = new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
            ["dc:title"] = about.Title,
            ["dc:description"] = about.Summary,
            ["dc:creator"] = about.Creator,
            ["schema:version"] = about.Version,
            ["dc:identifier"] = $"sha256:{about.Fingerprint}",
        };
        if (about.Date is { } day)
            group["dc:date"] = new JsonObject { ["@value"] = $"{BoundLabels.Iso(day)}", ["@type"] = "xsd:date" };
        if (about.Licence is { } licence)
            group["dc:license"] = new JsonObject { ["@id"] = licence.Address };
        group["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["delimiter"] = ",", ["lineTerminators"] = new JsonArray("\n"), ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true };
        group["tables"] = JsonFile.List(tables.Select(Table));
        return group;
    }

    private static JsonObject Table(FlatTable table)
    {
        var schema = new JsonObject
        {
            ["columns"] = JsonFile.List(table.Columns.Select(Column)),
            ["primaryKey"] = JsonFile.Texts(table.Key.Select(static column => column.Name)),
        };
        JsonObject[] references = [.. DataPackage.References(table).Select(static reference => new JsonObject
        {
            ["columnReference"] = JsonFile.Texts(reference.Columns),
            ["reference"] = new JsonObject { ["resource"] = reference.Table + ".csv", ["columnReference"] = JsonFile.Texts(reference.Targets) },
        })];
        if (references.Length > 0)
            schema["foreignKeys"] = JsonFile.List(references);
        return new JsonObject { ["url"] = table.Name + ".csv", ["dc:description"] = table.Description, ["tableSchema"] = schema };
    }

    private static JsonObject Column(FlatColumn column)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = column.Description,
            ["datatype"] = column.Kind switch
            {
                ColumnKind.Integer => "integer",
                ColumnKind.Decimal => "decimal",
                ColumnKind.Boolean => "boolean",
                ColumnKind.Day => "date",
                ColumnKind.Edtf => new JsonObject { ["@id"] = Edtf, ["base"] = "string" },
                _ => "string",
            },
        };
        if (!column.IsNullable)
            described["required"] = true;
        return described;
    }
}
