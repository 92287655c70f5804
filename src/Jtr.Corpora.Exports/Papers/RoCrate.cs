using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Papers;

/// <summary>Describes the folder as a Research Object Crate, version 1.1: each file with its type, size and digest.</summary>
internal sealed class RoCrate : BundlePaper
{
    private const string Path = "ro-crate-metadata.json";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written) =>
        [JsonFile.Create(Path, "application/ld+json", "The folder as a Research Object Crate.", () => Crate(corpus.Description, written))];

    private static JsonObject Crate(CorpusDescription about, IReadOnlyList<WrittenFile> written)
    {
        var root = new JsonObject
        {
            ["@id"] = "./",
            ["@type"] = "Dataset",
            ["name"] = about.Title,
            ["description"] = about.Summary,
            ["version"] = about.Version,
            ["identifier"] = $"sha256:{about.Fingerprint}",
            ["keywords"] = JsonFile.Texts(about.Keywords),
        };
        if (about.Date is { } day)
            root["datePublished"] = day.ToString("O", CultureInfo.InvariantCulture);
        var graph = new JsonArray(
            new JsonObject
            {
                ["@id"] = Path,
                ["@type"] = "CreativeWork",
                ["about"] = Reference("./"),
                ["conformsTo"] = Reference("https://w3id.org/ro/crate/1.1"),
            },
            root);
        if (about.Licence is { } licence)
        {
            root["license"] = Reference(licence.Address);
            graph.Add(new JsonObject { ["@id"] = licence.Address, ["@type"] = "CreativeWork", ["name"] = licence.Title, ["identifier"] = licence.Identifier });
        }

        if (about.Creator.Length > 0)
        {
            root["author"] = Reference("#authors");
            graph.Add(new JsonObject { ["@id"] = "#authors", ["@type"] = "Organization", ["name"] = about.Creator });
        }

        root["hasPart"] = JsonFile.List(written.Select(static file => Reference(file.Path)).Append(Reference(Manifest.Path)));
        foreach (WrittenFile file in written)
        {
            graph.Add(new JsonObject
            {
                ["@id"] = file.Path,
                ["@type"] = "File",
                ["name"] = file.Path,
                ["description"] = file.Description,
                ["encodingFormat"] = file.MediaType,
                ["contentSize"] = file.Length.ToString(CultureInfo.InvariantCulture),
                ["sha256"] = file.Sha256,
            });
        }

        graph.Add(new JsonObject { ["@id"] = Manifest.Path, ["@type"] = "File", ["name"] = Manifest.Path, ["description"] = "The SHA-256 of every other file.", ["encodingFormat"] = "text/plain" });
        return new JsonObject { ["@context"] = "https://w3id.org/ro/crate/1.1/context", ["@graph"] = graph };
    }

    private static JsonObject Reference(string id) => new() { ["@id"] = id };
}
