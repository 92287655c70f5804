using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Csv;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Papers;

/// <summary>Describes the CSV files in Croissant 1.0, with which catalogues of training data find and load them. An EDTF text is a text; only bounds are dates.</summary>
internal sealed class Croissant : BundlePaper
{
    private const string Path = "croissant.json";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written)
    {
        FlatTable[] tables = [.. FlatLayout.Of(corpus).Where(table => written.Any(file => file.Path == CsvFormat.PathOf(table)))];
        return tables.Length == 0 ? [] : [JsonFile.Create(Path, "application/ld+json", "The CSV files as Croissant.", () => Dataset(corpus.Description, tables, written))];
    }

    private static JsonObject Dataset(CorpusDescription about, FlatTable[] tables, IReadOnlyList<WrittenFile> written)
    {
        var dataset = new JsonObject
        {
            ["@context"] = Context(),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.0",
            ["name"] = about.Name,
            ["alternateName"] = about.Title,
            ["description"] = about.Summary,
            ["version"] = about.Version,
            ["identifier"] = $"sha256:{about.Fingerprint}",
            ["url"] = $"{about.Base}{about.Version}",
            ["keywords"] = JsonFile.Texts(about.Keywords),
        };
        if (about.Creator.Length > 0)
            dataset["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = about.Creator };
        if (about.Licence is { } licence)
            dataset["license"] = licence.Address;
        if (about.Attribution.Length > 0)
            dataset["citeAs"] = about.Attribution;
        if (about.Date is { } day)
            dataset["datePublished"] = day.ToString("O", CultureInfo.InvariantCulture);
        dataset["distribution"] = JsonFile.List(tables.Select(table => File(table, written.First(file => file.Path == CsvFormat.PathOf(table)))));
        dataset["recordSet"] = JsonFile.List(tables.Select(Records));
        return dataset;
    }

    private static JsonObject File(FlatTable table, WrittenFile file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = IdOf(table),
        ["name"] = IdOf(table),
        ["description"] = file.Description,
        ["contentUrl"] = file.Path,
        ["contentSize"] = $"{file.Length.ToString(CultureInfo.InvariantCulture)} B",
        ["encodingFormat"] = "text/csv",
        ["sha256"] = file.Sha256,
    };

    private static JsonObject Records(FlatTable table) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = table.Name,
        ["name"] = table.Name,
        ["description"] = table.Description,
        ["key"] = JsonFile.List(table.Key.Select(column => new JsonObject { ["@id"] = $"{table.Name}/{column.Name}" })),
        ["field"] = JsonFile.List(table.Columns.Select(column => Field(table, column))),
    };

    private static JsonObject Field(FlatTable table, FlatColumn column)
    {
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = $"{table.Name}/{column.Name}",
            ["name"] = $"{table.Name}/{column.Name}",
            ["description"] = column.Description,
            ["dataType"] = column.Kind switch
            {
                ColumnKind.Integer => "sc:Integer",
                ColumnKind.Decimal => "sc:Float",
                ColumnKind.Truth => "sc:Boolean",
                ColumnKind.Day => "sc:Date",
                _ => "sc:Text",
            },
            ["source"] = new JsonObject { ["fileObject"] = new JsonObject { ["@id"] = IdOf(table) }, ["extract"] = new JsonObject { ["column"] = column.Name } },
        };
        if (column.References is { } target)
            field["references"] = new JsonObject { ["field"] = new JsonObject { ["@id"] = $"{target}/key" } };
        return field;
    }

    private static string IdOf(FlatTable table) => table.Name + "-csv";

    /// <summary>Returns the JSON-LD context of the specification.</summary>
    private static JsonObject Context() => new()
    {
        ["@language"] = "en",
        ["@vocab"] = "https://schema.org/",
        ["citeAs"] = "cr:citeAs",
        ["column"] = "cr:column",
        ["conformsTo"] = "dct:conformsTo",
        ["cr"] = "http://mlcommons.org/croissant/",
        ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
        ["dct"] = "http://purl.org/dc/terms/",
        ["extract"] = "cr:extract",
        ["field"] = "cr:field",
        ["fileObject"] = "cr:fileObject",
        ["key"] = "cr:key",
        ["recordSet"] = "cr:recordSet",
        ["references"] = "cr:references",
        ["sc"] = "https://schema.org/",
        ["source"] = "cr:source",
    };
}
