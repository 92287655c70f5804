using System.Globalization;
using System.Linq;
using System.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes numbers and texts as C# literals.</summary>
internal static class Literals
{
    /// <summary>Writes a pool of texts: the ends of the texts, and one raw literal with a text on each line, so that the pool is legible.</summary>
    public static void Texts(SourceWriter writer, EquatableArray<string> texts, WordBlock block, string access = "private")
    {
        if (texts.Count == 0)
        {
            writer.Line($"{access} static {Runtime.TextPool} TextPool => default;");
            return;
        }

        string fence = new('"', System.Math.Max(3, texts.Max(LongestQuotes) + 1));
        long end = -1;
        EquatableArray<long> ends = texts.Select(text => end += Encoding.UTF8.GetByteCount(text) + 1).ToEquatable();
        writer.Line($"{access} static {Runtime.TextPool} TextPool => new(new{block.Add("ends of texts", ends)}, {fence}");
        foreach (string text in texts)
            writer.Raw(text + "\n");
        writer.Raw(fence + "u8);\n");
    }

    /// <summary>Returns a text as a C# literal.</summary>
    public static string Text(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

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
