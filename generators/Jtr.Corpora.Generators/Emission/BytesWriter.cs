using System.Globalization;
using Jtr.Corpora.Generators.Carrying;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the class that opens the resource with the data on first access.</summary>
internal static class BytesWriter
{
    /// <summary>The name of the class, in a namespace that completion hides.</summary>
    public const string Name = "CorpusBytes";

    public static SourceText Write(SchemaShape schema, DataCarriage carriage)
    {
        string parts = Runtime.DataPart;
        var writer = new SourceWriter(schema.Namespace.Length == 0 ? "CompilerServices" : schema.Namespace + ".CompilerServices");
        writer.Doc("summary", "The resource with the data of the corpus.");
        writer.Open($"internal static class {Name}");
        writer.Line($"private static {parts}[]? _parts;");
        writer.Line();
        writer.Doc("summary", "A part of the data, by number.");
        writer.Line($"public static {parts} Part(int number) => (_parts ?? Open())[number];");
        writer.Line();
        writer.Line($"private static {parts}[] Open() => _parts = {Runtime.DataResource}.Open(typeof({Name}).Assembly, \"{Runtime.DataResourceName}\", 0x{carriage.Stamp.ToString("x16", CultureInfo.InvariantCulture)}UL);");
        writer.Close();
        return writer.ToText();
    }
}
