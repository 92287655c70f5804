using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Jtr.Data.Exports.Tests.Exported))]

namespace Jtr.Data.Exports.Tests;

/// <summary>The corpus as the tool exports it, in a folder for these tests.</summary>
public sealed class Exported : IAsyncLifetime
{
    // The tool that was built with these tests, in the same configuration.
    private static readonly string s_tool = Path.GetFullPath(Path.Combine(
        Repository.Root, "src", "Jtr.Data.Cli", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Jtr.Data.Exports.Tests"), AppContext.BaseDirectory), "..", "net8.0", "jtr.dll"));

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-exports-").FullName;

    /// <summary>The formats and their files.</summary>
    public static IReadOnlyDictionary<string, string[]> Formats { get; } = new Dictionary<string, string[]>
    {
        ["json-ld"] = ["rdf/jtr-data.jsonld"],
        ["n-triples"] = ["rdf/jtr-data.nt"],
        ["gexf"] = ["gexf/relations.gexf", "gexf/relations-otherwise.gexf"],
        ["graphml"] = ["graphml/relations.graphml", "graphml/relations-otherwise.graphml"],
        ["icalendar"] = ["icalendar/events.ics", "icalendar/events-otherwise.ics"],
        ["plover"] = ["plover/events.jsonl", "plover/events-otherwise.jsonl"],
        ["argdown"] = ["argdown/claims.argdown"],
        ["atom"] = ["atom/corrections.atom"],
        ["bibtex"] = ["references/jtr-data.bib"],
        ["biblatex"] = ["references/jtr-data.biblatex.bib"],
        ["ris"] = ["references/jtr-data.ris"],
        ["csl-json"] = ["references/jtr-data.csl.json"],
        ["json"] = ["json/jtr-data.json"],
    };

    /// <summary>Returns the path of a file.</summary>
    internal string PathOf(string file) => Path.Combine(_folder, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Returns the text of a file.</summary>
    internal string TextOf(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Gets the whole corpus as JSON, by table.</summary>
    internal JsonElement Json { get; private set; }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string format in Formats.Keys)
            await Export(format, _folder);
        Json = JsonDocument.Parse(TextOf("json/jtr-data.json")).RootElement;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The folder, laid out like a bundle.</summary>
    internal string Folder => _folder;

    /// <summary>Exports a format into a folder that is laid out like a bundle.</summary>
    internal static async Task Export(string format, string folder)
    {
        string[] files = Formats[format];
        string path = Path.Combine(folder, files.Length == 1 ? files[0] : "of-" + format);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await ForeignProgram.Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", s_tool, "export", "--format", format, "--output", path);
        if (files.Length > 1)
            Directory.Move(Path.Combine(path, files[0].Split('/')[0]), Path.Combine(folder, files[0].Split('/')[0]));
    }

    /// <summary>Returns every date of a row or of a nested value, by its position: <c>events/aso-visits-taiwan#date</c>, <c>documents/…</c>.</summary>
    internal Dictionary<string, string> Dates()
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty table in Json.EnumerateObject().Where(static table => table.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (JsonElement row in table.Value.EnumerateArray())
                Add(dates, $"{table.Name}/{row.GetProperty("key").GetString()}#", row);
        }

        return dates;
    }

    private static void Add(Dictionary<string, string> dates, string start, JsonElement record)
    {
        foreach (JsonProperty property in record.EnumerateObject())
        {
            // A property is a date if the export has bounds for it.
            if (property.Value.ValueKind == JsonValueKind.String && record.TryGetProperty(property.Name + "Bounds", out _))
                dates.Add(start + property.Name, property.Value.GetString()!);
            if (property.Value.ValueKind != JsonValueKind.Array)
                continue;
            int place = 1;
            foreach (JsonElement item in property.Value.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Object)
                    Add(dates, FormattableString.Invariant($"{start}{property.Name}/{place}/"), item);
                place++;
            }
        }
    }
}
