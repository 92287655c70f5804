using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>The carrier of a part of the data, such as the rows of a table. The base class writes literals into the code.</summary>
internal class Carrier
{
    public static readonly Carrier Literals = new();

    protected Carrier()
    {
    }

    /// <summary>Writes the member with a pool of texts, and adds the ends of the texts to the block.</summary>
    public void Texts(SourceWriter writer, TextsLayout texts, WordBlock block)
    {
        if (texts.Count == 0)
            writer.Line($"private static {Runtime.TextPool} TextPool => default;");
        else
            Texts(writer, $"private static {Runtime.TextPool} TextPool => new(new{block.Add(texts.Ends)}, ", texts);
    }

    /// <summary>Writes the member that reads the pools of a table, and adds them to the block.</summary>
    public void Cells(SourceWriter writer, TableLayout table, WordBlock block)
    {
        string head = $"internal static {Runtime.TableCells} Cells => ";
        if (table.Texts.Count == 0)
        {
            writer.Line($"{head}default;");
            return;
        }

        string pools = "";
        if (table.Dates.Count > 0)
        {
            pools += $"dateCount: {Emission.Literals.Number(table.Dates.Count)}, {Ends("date", table.Dates.Ends)}, ";
            pools += $"dates: {Emission.Literals.Number(block.AddWords(table.Dates.Words, () => "dates: " + string.Join("  ", table.Dates.Texts)))}, ";
        }

        if (table.Decimals.Words.Extent.Count > 0)
            pools += $"decimals: {Emission.Literals.Number(block.AddWords(table.Decimals.Words, () => "decimals: " + string.Join("  ", table.Decimals.Values.Select(value => value.ToString(CultureInfo.InvariantCulture)))))}, ";
        pools += Ends("text", table.Texts.Ends);
        Texts(writer, $"{head}new(WordPool, {pools}, texts: ", table.Texts);

        string Ends(string pool, ColumnLayout ends) => $"{pool}Ends: {block.Place(ends).Replace(", ", $", {pool}Power: ")}";
    }

    /// <summary>Writes the member with the 64-bit words of a block.</summary>
    public virtual void Words(SourceWriter writer, WordBlock block, string access = "private") => block.Write(writer, access);

    /// <summary>Writes one raw literal with a text on each line, so that the pool is legible.</summary>
    protected virtual void Texts(SourceWriter writer, string head, TextsLayout texts)
    {
        int quotes = 3;
        foreach (string text in texts.Texts)
            quotes = System.Math.Max(quotes, LongestQuotes(text) + 1);
        string fence = new('"', quotes);
        writer.Line(head + fence);
        foreach (string text in texts.Texts)
            writer.Write(text + "\n");
        writer.Write(fence + "u8);\n");
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

/// <summary>A resource of the assembly, in which each part of the data has a number. Stores the written part, whose bytes are written to the resource.</summary>
/// <param name="part">The expression for the part at run time.</param>
internal sealed class ResourceCarrier(string part) : Carrier
{
    /// <summary>Gets or sets the numbers; null if the part has none.</summary>
    public WordBlock? Block { get; private set; }

    /// <summary>Gets or sets the texts.</summary>
    public TextsLayout Pool { get; private set; } = TextsLayout.Empty;

    public override void Words(SourceWriter writer, WordBlock block, string access = "private")
    {
        Block = block;
        writer.Line($"{access} static global::System.ReadOnlySpan<ulong> WordPool => {(block.Count == 0 ? "default" : part + ".Words")};");
    }

    protected override void Texts(SourceWriter writer, string head, TextsLayout texts)
    {
        Pool = texts;
        writer.Line($"{head}{part}.Texts);");
    }
}
