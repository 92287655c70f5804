using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the public class of a table: the rows, the look-ups, the sorted views, and a member for each row.</summary>
internal static class TableClassWriter
{
    public static SourceText Write(SchemaShape schema, TableLayout table)
    {
        TableShape shape = table.Shape;
        var writer = new SourceWriter(shape.Record.Namespace);
        string data = Names.Data(shape), record = shape.Record.FullName;
        string see = SeeAlso(record);
        writer.Doc("summary", $"The table of {shape.Name}: finds every {see} of the corpus by key, by reference and by name. Thread-safe.");
        Keys(writer, table);
        writer.Open($"{shape.Record.Accessibility} static partial class {shape.TableClass}");
        Surface.Write(writer, record, shape.Name, $"{data}.Row", $"{data}.RowCount", $"{data}.Find(key)", shape.HoldsWithdrawals ? null : schema.Withdrawals);

        foreach (SortLayout sort in table.Sorts)
        {
            writer.Doc("summary", $"Gets the rows that have a date, sorted by <see cref=\"{record}.{sort.Property}\"/>. The order is for reading; dates may overlap, so it does not state which came first.");
            writer.Line($"public static {Runtime.Rows}<{record}> {sort.Name} => {Runtime.Views}.Rows<{record}>(static i => {data}.Row({data}.{sort.Rows.Name}.Int(i)), 0, {Literals.Number(sort.DatedCount)});");
            writer.Line();
        }

        foreach (IndexLayout index in table.Indexes)
            Index(writer, schema, table, index);

        if (shape.HasQuery(schema))
        {
            writer.Doc("summary", "Gets the query that yields every row except those excluded by default.");
            writer.Line($"public static {Names.Query(shape)} Query => default;");
            writer.Line();
            QuerySteps.WriteForwarders(writer, schema, shape, [.. shape.WrittenMembers, .. table.Indexes.Select(index => index.Name)]);
        }

        if (shape.HoldsWithdrawals)
            WithdrawalOf(writer, table);

        for (int row = 0; row < table.Members.Count; row++)
        {
            MemberLayout member = table.Members[row];
            if (member.Identifier.Length == 0)
                continue;
            if (row > 0)
                writer.Line();
            Member(writer, shape, member, row);
        }

        writer.Close();
        return writer.ToText();
    }

    /// <summary>Writes the attribute with the keys. They are letters, digits and hyphens, so that the literal needs no escapes.</summary>
    private static void Keys(SourceWriter writer, TableLayout table)
    {
        writer.Begin($"[{Runtime.CompiledTable}(\"");
        for (int row = 0; row < table.Members.Count; row++)
        {
            writer.Write(row == 0 ? "" : " ");
            writer.Write(table.Members[row].Key);
        }

        writer.End("\")]");
    }

    /// <summary>Writes the member of a row, part by part: there may be tens of thousands.</summary>
    private static void Member(SourceWriter writer, TableShape shape, in MemberLayout member, int row)
    {
        writer.Doc("summary", SourceWriter.Escape(member.Headline ?? member.Key));
        if (member.Details.Count > 0)
        {
            writer.Begin("/// <remarks>");
            for (int i = 0; i < member.Details.Count; i++)
            {
                writer.Write(i == 0 ? "" : ". ");
                writer.Write(member.Details[i].Label);
                writer.Write(": ");
                writer.Write(SourceWriter.Escape(member.Details[i].Text));
            }

            writer.End(".</remarks>");
        }

        writer.Begin("public static ");
        writer.Write(shape.Record.FullName);
        writer.Write(" ");
        writer.Write(member.Identifier);
        writer.Write(" => ");
        writer.Write(shape.TableClass);
        writer.Write("Data.Row(");
        writer.Write(Literals.Number(row));
        writer.Write("); // ");
        writer.End(member.Key);
    }

    /// <summary>Writes the statements on withdrawn keys as literals, so that a caller with a withdrawn key does not load the rows that tombstones refer to.</summary>
    private static void WithdrawalOf(SourceWriter writer, TableLayout table)
    {
        writer.Open($"internal static string? {ReservedNames.WithdrawalOf}(string key)");
        foreach (MemberLayout member in table.Members)
        {
            string details = string.Join(", ", member.Details.Select(detail => $"{KebabCase.Of(detail.Label).Replace('-', ' ')} {detail.Text}"));
            string text = details.Length == 0 ? member.Headline ?? member.Key : $"{member.Headline} {char.ToUpperInvariant(details[0])}{details.Substring(1)}.".TrimStart();
            writer.Line($"if (key == \"{member.Key}\")");
            writer.Line($"    return {SymbolDisplay.FormatLiteral(text, quote: true)};");
        }

        writer.Line("return null;");
        writer.Close();
        writer.Line();
    }

    private static void Index(SourceWriter writer, SchemaShape schema, TableLayout table, IndexLayout index)
    {
        string data = Names.Data(table.Shape), record = table.Shape.Record.FullName, target = index.Target.CSharpName;
        bool word = index.Target.Kind == ValueKind.Enum;
        string order = table.Shape.Record.SortedBy is { } date ? $"sorted by <see cref=\"{record}.{date.Name}\"/>, then rows without one by key" : "sorted by key";
        string? where = QueryIndex.Of(schema, table.Shape).FirstOrDefault(other => other.Name == index.Name)?.DocumentedPaths;
        writer.Doc("summary", $"Returns the rows that have this {SeeAlso(target)}{(where is null ? "" : $" in {where}")}, {order}; empty if there are none.");
        if (!word)
            writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The argument is null.");
        writer.Open($"public static {Runtime.Rows}<{record}> {index.Name}({target} value)");
        if (word)
        {
            writer.Line("int number = (int)value;");
            writer.Line($"if ((uint)number >= {Literals.Number(index.Ends.Extent.Count)}u)");
            writer.Line("    return default;");
        }
        else
        {
            writer.Line("if (value is null)");
            writer.Line("    throw new global::System.ArgumentNullException(nameof(value));");
            writer.Line($"int number = {Names.NumberOf(schema, table.Shape, index.Target, "value")};");
            if (index.Target.Kind is ValueKind.UnionReference or ValueKind.ForeignReference)
            {
                writer.Line("if (number < 0)");
                writer.Line("    return default;");
            }
        }

        writer.Line($"int start = {data}.{index.Ends.Name}.StartOf(number);");
        writer.Line($"return {Runtime.Views}.Rows<{record}>(static i => {data}.Row({data}.{index.Rows.Name}.Int(i)), start, {data}.{index.Ends.Name}.Int(number) - start);");
        writer.Close();
        writer.Line();
    }

    private static string SeeAlso(string fullName) => $"<see cref=\"{fullName}\"/>";
}
