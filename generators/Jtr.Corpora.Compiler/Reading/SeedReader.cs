using System;
using System.Text;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads a seed into nodes, by its extension: JSON (a list of rows), JSON Lines (one row a line) or CSV (a header and rows). The nodes are the same in every format,
/// so that later stages do not depend on it.
/// </summary>
internal static class SeedReader
{
    public static SeedFile Read(SeedSource source) => Read(source, keepsPlaces: false).File;

    /// <summary>Reads a file again to find the positions of its tokens.</summary>
    public static SeedTokens Places(SeedSource source) => Read(source, keepsPlaces: true).Tokens;

    /// <summary>Returns the part of a path below the seeds' folder that names the table: the folder, or the file name without its extension.</summary>
    public static string TableOf(string file)
    {
        int end = file.IndexOf('/');
        if (end < 0)
            end = file.LastIndexOf('.');
        return end < 0 ? file : file.Substring(0, end);
    }

    private static (SeedFile File, SeedTokens Tokens) Read(SeedSource source, bool keepsPlaces)
    {
        (string file, string text, _) = source;
        var tokens = new SeedTokens(file, text, keepsPlaces);
        SeedNode? root = null, columns = null;
        if (ForeignBytes(source) is { } foreign)
            tokens.Report(Descriptors.NotUtf8, foreign.Position, 1, foreign.Message);
        else if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            root = CsvReader.Read(text, tokens, out columns);
        else if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            root = JsonReader.ReadLines(text, tokens);
        else
            root = JsonReader.Read(text, tokens);
        return (new SeedFile(file, TableOf(file), root, columns, tokens.Problems.Stored.ToEquatable(), tokens.Problems.OmittedCount), tokens);
    }

    /// <summary>
    /// Finds the first character that depends on the encoding in a file that is not UTF-8; null if there is none. The compiler silently reads such a file in the encoding of its
    /// byte order mark, of the project's CodePage or of the machine.
    /// </summary>
    private static (int Position, string Message)? ForeignBytes(SeedSource source)
    {
        if (source.Encoding is not { } encoding || encoding.CodePage == Encoding.UTF8.CodePage)
            return null;
        for (int i = 0; i < source.Text.Length; i++)
        {
            if (source.Text[i] > 0x7E)
                return (i, $"the file is read as {encoding.WebName}");
        }

        return encoding.GetByteCount("a") == 1 ? null : (0, $"the file is read as {encoding.WebName}");
    }
}
