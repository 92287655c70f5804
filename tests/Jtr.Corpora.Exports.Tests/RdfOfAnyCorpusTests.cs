using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Rdf;
using Jtr.Corpora.Metadata.Reading;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the RDF of corpora of other fields. Jtr.Data.Exports.Tests reads the repository's own with several programs.</summary>
public sealed partial class RdfOfAnyCorpusTests
{
    [Theory]
    [InlineData("VillageDiary")]
    [InlineData("TradeNotes")]
    [InlineData("Currencies")]
    public void Every_row_of_any_corpus_is_a_subject_with_its_key(string name)
    {
        ExportedCorpus corpus = Of(Assembly.Load(name));
        string[] lines = Text(new NTriplesFormat(), corpus).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), static line => Assert.Matches(Triple(), line));
        foreach (ExportedTable table in corpus.Tables)
        {
            foreach (IRow row in table.Rows)
                Assert.Contains($"<urn:{name.ToLowerInvariant()}:{table.Name}/{row.Key}> <urn:{name.ToLowerInvariant()}:terms/key> \"{row.Key}\" .", lines);
        }

        using JsonDocument linked = JsonDocument.Parse(Text(new JsonLdFormat(), corpus));
        Assert.Equal(lines.Skip(1).Select(static line => line.Split(' ')[0]).Distinct().Count(), linked.RootElement.GetProperty("@graph").GetArrayLength());
    }

    private static string Text(ExportFormat format, ExportedCorpus corpus)
    {
        using var stream = new MemoryStream();
        Assert.Single(format.Files(corpus)).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ExportedCorpus Of(Assembly assembly)
    {
        CorpusShape shape = CorpusReader.Read(assembly.Location);
        return new ExportedCorpus(new CorpusDescription(assembly.GetName().Name!.ToLowerInvariant(), assembly.GetName().Name!, "Another corpus.", shape.Stamp?.Version ?? "0.0.0", shape.Stamp?.Fingerprint ?? ""), shape, new CompiledRows(assembly).Of);
    }

    // The part of the N-Triples grammar that the files use.
    [GeneratedRegex("""^<[^<>"\\ ]+> <[^<>"\\ ]+> (<[^<>"\\ ]+>|"([^"\\\n\r]|\\["\\nr])*"(\^\^<[^<>"\\ ]+>)?) \.$""")]
    private static partial Regex Triple();
}
