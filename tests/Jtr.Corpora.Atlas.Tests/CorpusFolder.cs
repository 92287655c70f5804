using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A corpus for one test: rows of the records of Jtr.Data, about a text that the test gives.</summary>
internal sealed class CorpusFolder
{
    public const string Document = "letter", FileName = "letter.txt";

    private static readonly Lazy<CorpusShape> s_shape = new(static () => CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll")));

    private readonly Dictionary<string, JsonArray> _tables = [];
    private readonly List<(string Key, int Start, int End)> _passages = [];

    /// <param name="paragraphs">The paragraphs of the text; each becomes a passage.</param>
    public CorpusFolder(params string[] paragraphs)
    {
        Text = string.Join("\n\n", paragraphs) + "\n";
        int start = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            int length = Points(paragraphs[i]);
            _passages.Add(($"letter-{i + 1}", start, start + length));
            Add("passages", new JsonObject
            {
                ["key"] = $"letter-{i + 1}",
                ["document"] = Document,
                ["ordinal"] = i + 1,
                ["start"] = start,
                ["end"] = start + length,
                ["kind"] = "body",
                ["abstract"] = $"What paragraph {i + 1} of the letter tells.",
            });
            start += length + 2;
        }

        Add("documents", new JsonObject
        {
            ["key"] = Document,
            ["summary"] = "A letter that was written for these tests.",
            ["label"] = "Letter",
            ["kind"] = "commentary",
            ["language"] = "en",
            ["published"] = "2020-05-04",
            ["publishedBasis"] = "stated",
            ["fileName"] = FileName,
            ["length"] = Points(Text),
            ["sha256"] = Hex(Encoding.UTF8.GetBytes(Text), 64),
            ["evidence"] = new JsonArray(Evidence(paragraphs[0].Split(' ')[0])),
        });
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    public static CorpusShape Shape => s_shape.Value;

    /// <summary>Adds a row.</summary>
    public void Add(string table, JsonObject row)
    {
        if (!_tables.TryGetValue(table, out JsonArray? rows))
            _tables.Add(table, rows = []);
        rows.Add((JsonNode)row);
    }

    /// <summary>Returns evidence for a wording that occurs once in the text.</summary>
    public JsonObject Evidence(string words)
    {
        int index = Text.IndexOf(words, StringComparison.Ordinal);
        int start = Points(Text[..index]), end = start + Points(words);
        return new JsonObject
        {
            ["passage"] = _passages.Find(passage => passage.Start <= start && end <= passage.End).Key,
            ["start"] = start,
            ["end"] = end,
            ["digest"] = Hex(Encoding.UTF8.GetBytes(words), 16),
            ["role"] = "states",
            ["speech"] = "narrator",
        };
    }

    /// <summary>Writes the seeds into a folder and reads the corpus from there.</summary>
    public AtlasCorpus Read()
    {
        string folder = Directory.CreateTempSubdirectory("atlas-seeds-").FullName;
        try
        {
            foreach ((string table, JsonArray rows) in _tables)
                File.WriteAllText(Path.Combine(folder, table + ".json"), rows.ToJsonString());
            return CorpusRows.Read(Shape, new SeedRecords(Shape, SeedFolder.Read(folder, Shape)).All, "Specimen, corpus 1.0.0", isCompiled: false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Points(string text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;
        return count;
    }

    private static string Hex(byte[] bytes, int digits) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()[..digits];
}
