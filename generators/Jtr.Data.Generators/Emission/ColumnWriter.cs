using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Jtr.Data.Generators.Emission;

/// <summary>Writes the values of columns and pools.</summary>
internal static class ColumnWriter
{
    private const int ValuesPerLine = 32;

    /// <summary>An array as the static data of a property; the compiler puts it into the assembly's own data section.</summary>
    public static void Array(SourceWriter writer, string head, IEnumerable<string> values, string tail)
    {
        writer.Line(head);
        writer.Line("{");
        Values(writer, values);
        writer.Line(tail);
    }

    public static void Values(SourceWriter writer, IEnumerable<string> values)
    {
        var line = new StringBuilder("    ");
        int count = 0;
        foreach (string value in values)
        {
            line.Append(value).Append(", ");
            if (++count % ValuesPerLine == 0)
            {
                writer.Line(line.ToString().TrimEnd());
                line.Clear().Append("    ");
            }
        }

        if (line.Length > 4)
            writer.Line(line.ToString().TrimEnd());
    }

    /// <summary>Where the texts end, and one raw literal with a text on each line: the pool can be read as it is.</summary>
    public static void Texts(SourceWriter writer, EquatableArray<string> texts, ColumnBlocks blocks)
    {
        if (texts.Count == 0)
        {
            writer.Line("private static global::Jtr.Data.TextPool Texts => default;");
            return;
        }

        string fence = new('"', System.Math.Max(3, texts.Max(LongestQuotes) + 1));
        long end = -1;
        EquatableArray<long> ends = texts.Select(text => end += Encoding.UTF8.GetByteCount(text) + 1).ToEquatable();
        writer.Line($"private static global::Jtr.Data.TextPool Texts => new(new{blocks.Add("Texts", ends)}, {fence}");
        foreach (string text in texts)
            writer.Raw(text + "\n");
        writer.Raw(fence + "u8);\n");
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static int LongestQuotes(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = System.Math.Max(longest, run);
        }

        return longest;
    }
}
