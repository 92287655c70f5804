using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Sqlite;

/// <summary>The metadata that Datasette shows beside the tables: <c>datasette jtr-data.sqlite -m metadata.json</c>.</summary>
internal static class DatasetteMetadata
{
    public static ExportFile File(string folder, CorpusDescription about, IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views) =>
        JsonFile.Create(folder + "metadata.json", "application/json", "Titles, descriptions of columns and the licence, for Datasette.", () => Metadata(about, tables, views));

    private static JsonObject Metadata(CorpusDescription about, IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views)
    {
        var described = new JsonObject();
        foreach (FlatTable table in tables)
        {
            var columns = new JsonObject();
            foreach (FlatColumn column in table.Columns)
                columns[column.Name] = column.Description;
            var entry = new JsonObject { ["description"] = table.Description, ["columns"] = columns };
            if (table.Dates.FirstOrDefault(static date => date.IsSorted) is { } date)
                entry["sort"] = date.Name + "_earliest";
            described[table.Name] = entry;
        }

        foreach (CorpusView view in views)
            described[view.Name] = new JsonObject { ["description"] = view.Description };
        var metadata = new JsonObject
        {
            ["title"] = about.Title,
            ["description"] = $"{about.Summary} {about.Stamp}.",
            ["databases"] = new JsonObject { [about.Name] = new JsonObject { ["tables"] = described } },
        };
        if (about.Licence is { } licence)
        {
            metadata["license"] = licence.Identifier;
            metadata["license_url"] = licence.Address;
        }

        return metadata;
    }
}
