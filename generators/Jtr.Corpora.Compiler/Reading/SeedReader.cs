using System;
using System.Text;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads a seed into nodes: JSON (a list of rows), JSON Lines (a row a line) or CSV (a header and rows), by the file's ending. Whichever it is, the nodes are the same,
/// and later stages do not know which it was.
/// </summary>
internal static class SeedReader
{
    public static SeedFile Read(SeedSource source) => Read(source, keepsPlaces: false).File;

    /// <summary>Reads a file once more, for the places of all its tokens.</summary>
    public static SeedTokens Places(SeedSource source) => Read(source, keepsPlaces: true).Tokens;

    /// <summary>The part of a path below the seeds' folder that names the table: the folder, or the file without its ending.</summary>
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
            tokens.Fault(Descriptors.NotUtf8, foreign.Position, 1, foreign.Message);
        else if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            root = CsvReader.Read(text, tokens, out columns);
        else if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            root = JsonReader.ReadLines(text, tokens);
        else
            root = JsonReader.Read(text, tokens);
        return (new SeedFile(file, TableOf(file), root, columns, tokens.Problems.Kept.ToEquatable(), tokens.Problems.Further), tokens);
    }

    /// <summary>
    /// The compiler reads a file that is not UTF-8 in the encoding of its byte order mark, of the project's CodePage or of the machine, and says nothing. Where that
    /// makes a difference, the first character for which it does.
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
