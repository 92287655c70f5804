using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the look-up by name: the two members of the table class, and a separate class with the index, which trimming removes from an app that calls neither.</summary>
internal static class NamesWriter
{
    public static SourceText Table(TableLayout table, NameLayout names, Carrier carrier)
    {
        TableShape shape = table.Shape;
        var writer = new SourceWriter(shape.Record.Namespace);
        TableClass(writer, shape.Record.Accessibility, shape.TableClass, shape.Record.FullName, shape.Name);

        var block = new WordBlock();
        string columns = string.Join(", ", new[] { names.Ends, names.Rows, names.Recorded, names.Kinds }.Select(column => "new" + block.Add(column)));
        writer.Doc("summary", $"The names of {shape.Name}: folded forms in byte order, each with its bearers.");
        writer.Open($"internal static class {shape.TableClass}Names");
        writer.Line($"public static void LookUp({LookUp(shape.Record.FullName)} names) => {In(Names.TableClass(shape))}");
        writer.Line();
        writer.Line($"public static {Runtime.NameTable} Table => new(TextPool, {Literals.Number(names.Forms.Count)}, {columns}, {Names.Data(shape)}.Cells.Texts);");
        writer.Line();
        carrier.Texts(writer, names.Forms, block);
        writer.Line();
        carrier.Words(writer, block);
        writer.Close();
        return writer.ToText();
    }

    public static SourceText Union(UnionLayout union)
    {
        UnionShape shape = union.Shape;
        var writer = new SourceWriter(shape.Namespace);
        TableClass(writer, shape.Accessibility, shape.TableClass, shape.FullName, shape.TableClass.ToLowerInvariant());
        writer.Doc("summary", $"The names of {string.Join(", ", union.Parts.Select(part => part.Table))}, table by table.");
        writer.Open($"internal static class {shape.TableClass}Names");
        writer.Open($"public static void LookUp({LookUp(shape.FullName)} names)");
        foreach (UnionPart part in union.Parts)
            writer.Line(In(Names.TableClass(part)));
        writer.Close();
        writer.Close();
        return writer.ToText();
    }

    private static void TableClass(SourceWriter writer, string accessibility, string tableClass, string type, string what)
    {
        string matches = $"{Runtime.NameMatches}<{type}>", names = $"{tableClass}Names.LookUp";
        writer.Open($"{accessibility} static partial class {tableClass}");
        writer.Doc("summary", "Finds the bearers of a name by any recorded form, in any script. Ignores case, width, diacritics, the form of quotation marks and hyphens, the amount of white space, blanks within a name in Han or kana, and variants of ideographs. The row with the canonical name comes before rows that bear it in another form.");
        writer.Doc("param name=\"name\"", "The whole name.");
        writer.Doc("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", "No row bears the name; the message suggests the nearest name.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The name is null.");
        writer.Line($"public static {matches} Named(string name) => TryNamed(name ?? throw new global::System.ArgumentNullException(nameof(name)), out {matches}? matches)");
        writer.Line("    ? matches");
        writer.Line($"    : throw {Runtime.NameLookUp}.Unknown<{type}>(name, \"{what}\", {names});");
        writer.Line();
        writer.Doc("summary", "Finds the bearers of a name. Returns false if there are none, or if the name is null.");
        writer.Doc("param name=\"name\"", "The whole name.");
        writer.Doc("param name=\"matches\"", "The bearers; null if there are none.");
        writer.Line($"public static bool TryNamed(string? name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {matches}? matches) =>");
        writer.Line($"    (matches = {Runtime.NameLookUp}.Of<{type}>(name, {names})) is not null;");
        writer.Close();
        writer.Line();
    }

    private static string LookUp(string type) => $"{Runtime.NameLookUp}<{type}>";

    private static string In(string tableClass) => $"names.In({tableClass}Names.Table, static row => {tableClass}Data.Row(row));";
}
