using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>Reads one file of rows, wherever it lies.</summary>
internal static class SeedFile
{
    private const string SchemaFolder = "schema/";

    /// <summary>Whether a path below the seeds' folder is a file of rows: one of a known ending, and none that was derived from them.</summary>
    public static bool IsSeed(string path) => !path.StartsWith(SchemaFolder, StringComparison.Ordinal) && SeedFormat.Of(path) is not null;

    /// <summary>The table of a path below the seeds' folder: the first folder, or the file without its ending.</summary>
    public static string TableOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and int end ? path[..end] : Path.GetFileNameWithoutExtension(path);

    /// <summary>The rows of a file, in its order.</summary>
    /// <param name="path">The path below the seeds' folder, with slashes.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="record">The record of its table; null where it is not known, and then the cells of CSV are texts.</param>
    /// <exception cref="InvalidDataException">The file is malformed, or a row has no key; the message names the file and what was expected.</exception>
    public static IReadOnlyList<SeedRow> Read(string path, ReadOnlyMemory<byte> text, RecordShape? record)
    {
        string table = TableOf(path);
        var rows = new List<SeedRow>();
        try
        {
            foreach (JsonElement row in SeedFormat.Of(path)!(text, record))
            {
                if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty("key", out JsonElement key) || key.ValueKind != JsonValueKind.String)
                    throw new InvalidDataException($"The seed '{path}' has a row without a key. Expected every row to be an object with a 'key'.");
                rows.Add(new SeedRow(table, key.GetString()!, row));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"The seed '{path}' cannot be read. {Reason(path, text, exception)}", exception);
        }

        return rows;
    }

    /// <summary>Why a file cannot be read, in the words of a build: those of a parser are advice to whoever calls it.</summary>
    private static string Reason(string path, ReadOnlyMemory<byte> text, Exception exception)
    {
        // What we say ourselves has neither a cause nor a place.
        if (exception is JsonException { InnerException: null, LineNumber: null })
            return exception.Message;
        var source = SeedSource.Of(path, text.ToArray());
        if (SeedReader.Read(source).Problems is not { Count: > 0 } problems)
            return "'jtr check' says what is wrong, and where.";
        PlacedProblem first = PlacedProblem.Of(problems, source).First();
        return $"{source.LineOf(first.Span.Start)}: {first.Problem.Descriptor.Message(first.Problem.Arguments)}";
    }
}
