using System.Text;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>What carries the bytes of a part of the data, a table's rows for example: here literals in the code itself.</summary>
internal class Carrier
{
    public static readonly Carrier Literals = new();

    protected Carrier()
    {
    }

    /// <summary>Writes the member that is a pool of texts, and takes in where they end.</summary>
    public void Texts(SourceWriter writer, TextsLayout texts, WordBlock block, string access = "private")
    {
        if (texts.Count == 0)
            writer.Line($"{access} static {Runtime.TextPool} TextPool => default;");
        else
            Texts(writer, $"{access} static {Runtime.TextPool} TextPool => new(new{block.Add(texts.Ends)}, ", texts);
    }

    /// <summary>Writes the member that is the words of a block.</summary>
    public virtual void Words(SourceWriter writer, WordBlock block) => block.Write(writer);

    /// <summary>One raw literal with a text on each line: the pool can be read as it is.</summary>
    protected virtual void Texts(SourceWriter writer, string head, TextsLayout texts)
    {
        int quotes = 3;
        foreach (string text in texts.Texts)
            quotes = System.Math.Max(quotes, LongestQuotes(text) + 1);
        string fence = new('"', quotes);
        writer.Line(head + fence);
        foreach (string text in texts.Texts)
            writer.Raw(text + "\n");
        writer.Raw(fence + "u8);\n");
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

/// <summary>A resource of the assembly, in which each part of the data has a number. What was written of the part stays here, for its bytes to be written.</summary>
/// <param name="part">The expression that is the part at run time.</param>
internal sealed class ResourceCarrier(string part) : Carrier
{
    /// <summary>The numbers; null where the part has none.</summary>
    public WordBlock? Block { get; private set; }

    /// <summary>The texts.</summary>
    public TextsLayout Pool { get; private set; } = TextsLayout.Nothing;

    public override void Words(SourceWriter writer, WordBlock block)
    {
        Block = block;
        writer.Line($"private static global::System.ReadOnlySpan<ulong> WordPool => {(block.Count == 0 ? "default" : part + ".Words")};");
    }

    protected override void Texts(SourceWriter writer, string head, TextsLayout texts)
    {
        Pool = texts;
        writer.Line($"{head}{part}.Texts);");
    }
}
