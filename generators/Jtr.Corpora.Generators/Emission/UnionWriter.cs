using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the table class over all the tables behind an interface.</summary>
internal static partial class UnionWriter
{
    public static SourceText Write(SchemaShape schema, UnionLayout union)
    {
        var writer = new SourceWriter(union.Shape.Namespace);
        string type = union.Shape.FullName;
        writer.Doc("summary", $"Finds every <see cref=\"{type}\"/> of the corpus, in any of the tables {string.Join(", ", union.Parts.Select(part => part.Table))}. Thread-safe.");
        writer.Open($"{union.Shape.Accessibility} static partial class {union.Shape.TableClass}");
        string tableClass = union.Shape.TableClass.ToLowerInvariant();
        string counts = union.Parts.Count == 0 ? "0" : string.Join(" + ", union.Parts.Select(part => $"{Names.TableClass(part)}Data.RowCount"));
        Surface.Write(writer, type, tableClass, "Row", counts, "NumberOfKey(key)", schema.Withdrawals);

        writer.Open($"internal static {type} Row(int row)");
        Rows(writer, union.Parts);
        writer.Close();
        writer.Line();

        writer.Doc("summary", "Returns the number of a row, counted through the tables; -1 for an object that is not one of their rows.");
        writer.Open($"internal static int NumberOf({type} row)");
        writer.Line("int before = 0;");
        foreach (UnionPart part in union.Parts)
        {
            writer.Line($"if (row is {part.Record} {Local(part)})");
            writer.Line($"    return before + {Local(part)}.RowNumber;");
            writer.Line($"before += {Names.TableClass(part)}Data.RowCount;");
        }

        writer.Line("return -1;");
        writer.Close();
        writer.Line();

        writer.Open("private static int NumberOfKey(string key)");
        writer.Line("int before = 0, row;");
        foreach (UnionPart part in union.Parts)
        {
            writer.Line($"if ((row = {Names.TableClass(part)}Data.Find(key)) >= 0)");
            writer.Line("    return before + row;");
            writer.Line($"before += {Names.TableClass(part)}Data.RowCount;");
        }

        writer.Line("return -1;");
        writer.Close();
        writer.Close();
        return writer.ToText();
    }

    /// <summary>Writes the access to a row by a number that counts through several tables.</summary>
    public static void Rows(SourceWriter writer, EquatableArray<UnionPart> parts)
    {
        foreach (UnionPart part in parts)
        {
            writer.Line($"if (row < {Names.TableClass(part)}Data.RowCount)");
            writer.Line($"    return {Names.TableClass(part)}Data.Row(row);");
            writer.Line($"row -= {Names.TableClass(part)}Data.RowCount;");
        }

        writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(row));");
    }

    private static string Local(UnionPart part) => "of" + part.TableClass;
}
