using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Generators.Layout;

namespace Jtr.Data.Generators.Emission;

/// <summary>Writes columns and pools: data, in the narrowest form that holds it.</summary>
internal static class ColumnWriter
{
    private const int ValuesPerLine = 32;

    public static void Write(SourceWriter writer, ColumnLayout column, string access = "private") =>
        Value(writer, $"{access} static global::Jtr.Data.Column {column.Name} => ", column.Values, ";");

    /// <summary>A column as an expression between a head and a tail.</summary>
    public static void Value(SourceWriter writer, string head, EquatableArray<long> values, string tail)
    {
        if (values.All(value => value == (values.Count == 0 ? 0 : values[0])))
        {
            writer.Line($"{head}new({Number(values.Count == 0 ? 0 : values[0])}L){tail}");
            return;
        }

        Array(writer, $"{head}new(new {ElementType(values)}[]", values.Select(Number), "})" + tail);
    }

    /// <summary>An array as the static data of a property; the compiler puts it into the assembly's own data section.</summary>
    public static void Array(SourceWriter writer, string head, IEnumerable<string> values, string tail)
    {
        writer.Line(head);
        writer.Line("{");
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
        writer.Line(tail);
    }

    /// <summary>Where the texts end, and one raw literal with a text on each line: the pool can be read as it is.</summary>
    public static void Texts(SourceWriter writer, EquatableArray<string> texts)
    {
        if (texts.Count == 0)
        {
            writer.Line("private static global::Jtr.Data.TextPool Texts => default;");
            return;
        }

        string fence = new('"', System.Math.Max(3, texts.Max(LongestQuotes) + 1));
        long end = -1;
        EquatableArray<long> ends = texts.Select(text => end += Encoding.UTF8.GetByteCount(text) + 1).ToEquatable();
        Value(writer, "private static global::Jtr.Data.TextPool Texts => new(", ends, $", {fence}");
        foreach (string text in texts)
            writer.Raw(text + "\n");
        writer.Raw(fence + "u8);\n");
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string ElementType(EquatableArray<long> values)
    {
        long low = values.Min(), high = values.Max();
        return low >= byte.MinValue && high <= byte.MaxValue ? "byte"
            : low >= ushort.MinValue && high <= ushort.MaxValue ? "ushort"
            : low >= int.MinValue && high <= int.MaxValue ? "int"
            : "long";
    }

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
