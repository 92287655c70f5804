using System.Collections.Generic;
using System.IO;
using System.Text.Json.Nodes;

namespace Jtr.Data.Tests;

/// <summary>The rows of the seeds as they are written, from one file or from a folder for each table.</summary>
internal static class SeedRows
{
    public static IReadOnlyDictionary<string, Dictionary<string, JsonNode>> ByTableAndKey { get; } = Read();

    private static Dictionary<string, Dictionary<string, JsonNode>> Read()
    {
        string folder = Path.Combine(Repository.Root, "seeds");
        var tables = new Dictionary<string, Dictionary<string, JsonNode>>();
        foreach (string file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            string table = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Split(Path.DirectorySeparatorChar)[0];
            if (table == "schema")
                continue;
            tables.TryAdd(table, []);
            foreach (JsonNode? row in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
                tables[table].Add((string)row!["key"]!, row);
        }

        return tables;
    }
}
