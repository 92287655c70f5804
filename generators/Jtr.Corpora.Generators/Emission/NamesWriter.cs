using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the look-up by name: the holder's two members, and apart from them the class with the index, which a trimmed app that calls neither does not carry.</summary>
internal static class NamesWriter
{
    public static string Table(TableLayout table, NameLayout names, Carrier carrier)
    {
        TableShape shape = table.Shape;
        var writer = new SourceWriter(shape.Record.Namespace);
        Holder(writer, shape.Record.Accessibility, shape.Holder, shape.Record.FullName, shape.Name);

        var block = new WordBlock();
        string columns = string.Join(", ", new[] { names.Ends, names.Rows, names.Recorded, names.Kinds }.Select(column => "new" + block.Add(column)));
        writer.Doc("summary", $"The names of {shape.Name}: folded forms in the order of their bytes, and what bears each.");
        writer.Open($"internal static class {shape.Holder}Names");
        writer.Line($"public static void LookUp({LookUp(shape.Record.FullName)} names) => {In(Names.Holder(shape))}");
        writer.Line();
        writer.Line($"public static {Runtime.NameTable} Table => new(TextPool, {Literals.Number(names.Forms.Count)}, {columns}, {Names.Data(shape)}.TextPool);");
        writer.Line();
        carrier.Texts(writer, names.Forms, block);
        writer.Line();
        carrier.Words(writer, block);
        writer.Close();
        return writer.ToString();
    }

    public static string Union(UnionLayout union)
    {
        UnionShape shape = union.Shape;
        var writer = new SourceWriter(shape.Namespace);
        Holder(writer, shape.Accessibility, shape.Holder, shape.FullName, shape.Holder.ToLowerInvariant());
        writer.Doc("summary", $"The names of {string.Join(", ", union.Parts.Select(part => part.Table))}, table by table.");
        writer.Open($"internal static class {shape.Holder}Names");
        writer.Open($"public static void LookUp({LookUp(shape.FullName)} names)");
        foreach (UnionPart part in union.Parts)
            writer.Line(In(Names.Holder(part)));
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void Holder(SourceWriter writer, string accessibility, string holder, string type, string what)
    {
        string matches = $"{Runtime.NameMatches}<{type}>", names = $"{holder}Names.LookUp";
        writer.Open($"{accessibility} static partial class {holder}");
        writer.Doc("summary", "Whoever bears a name, by any form that is recorded, in whatever script. Case, width, diacritics, the form of quotation marks and hyphens and the amount of white space do not count, nor blanks within a name in Han or kana, nor which form of an ideograph is written. The row whose canonical name it is goes before rows that bear it in another form.");
        writer.Doc("param name=\"name\"", "The name, whole.");
        writer.Doc("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", "Nobody bears it; the message names the nearest name that somebody does.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The name is null.");
        writer.Line($"public static {matches} Named(string name) => TryNamed(name ?? throw new global::System.ArgumentNullException(nameof(name)), out {matches}? matches)");
        writer.Line("    ? matches");
        writer.Line($"    : throw {Runtime.NameLookUp}.Unknown<{type}>(name, \"{what}\", {names});");
        writer.Line();
        writer.Doc("summary", "Gives whoever bears a name, and says whether anybody does. Nobody bears a name that is null.");
        writer.Doc("param name=\"name\"", "The name, whole.");
        writer.Doc("param name=\"matches\"", "The bearers; null where there is none.");
        writer.Line($"public static bool TryNamed(string? name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {matches}? matches) =>");
        writer.Line($"    (matches = {Runtime.NameLookUp}.Of<{type}>(name, {names})) is not null;");
        writer.Close();
        writer.Line();
    }

    private static string LookUp(string type) => $"{Runtime.NameLookUp}<{type}>";

    private static string In(string holder) => $"names.In({holder}Names.Table, static row => {holder}.Row(row));";
}
