using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>Reads one file of rows.</summary>
internal static class SeedFile
{
    private const string SchemaFolder = "schema/";

    /// <summary>Returns true if a path below the seeds' folder is a file of rows: it has a known extension and is not a derived file.</summary>
    public static bool IsSeed(string path) => !path.StartsWith(SchemaFolder, StringComparison.Ordinal) && SeedFormat.Of(path) is not null;

    /// <summary>Returns the table of a path below the seeds' folder: the first folder, or the file name without its extension.</summary>
    public static string TableOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and int end ? path[..end] : Path.GetFileNameWithoutExtension(path);

    /// <summary>Returns the rows of a file, in file order.</summary>
    /// <param name="path">The path below the seeds' folder, with slashes.</param>
    /// <param name="text">The content of the file.</param>
    /// <param name="record">The record of its table; null reads every cell of CSV as a text.</param>
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

    /// <summary>Returns the reason why a file cannot be read, in the words of a build, because a parser's message addresses its caller.</summary>
    private static string Reason(string path, ReadOnlyMemory<byte> text, Exception exception)
    {
        // Our own exceptions have neither a cause nor a line number.
        if (exception is JsonException { InnerException: null, LineNumber: null })
            return exception.Message;
        var source = SeedSource.Of(path, text.ToArray());
        if (SeedReader.Read(source).Problems is not { Count: > 0 } problems)
            return "'jtr check' reports the errors with their positions.";
        PlacedProblem first = PlacedProblem.Of(problems, source).First();
        return $"{source.LineOf(first.Span.Start)}: {first.Problem.Descriptor.Message(first.Problem.Arguments)}";
    }
}
