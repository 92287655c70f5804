using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the words of the enumerations: one class, in a namespace of the project's own, whichever the enumerations are in.</summary>
internal static class WordsWriter
{
    public static string Write(SchemaShape schema)
    {
        var writer = new SourceWriter(schema.Namespace);
        writer.Doc("summary", "The words by which the seeds call the values of enumerations.");
        writer.Open($"internal static class {schema.WordsName}");
        foreach (EnumShape shape in schema.Enums)
        {
            writer.Open($"public static string Of({shape.FullName} value) => value switch");
            // Of two members with one value the first gives the word.
            foreach (WordShape word in shape.Words.GroupBy(word => word.Value).Select(group => group.First()))
                writer.Line($"{shape.FullName}.{Identifiers.Escape(word.Member)} => \"{word.Word}\",");
            writer.Line("_ => value.ToString(),");
            writer.Close(";");
            writer.Line();
        }

        writer.Close();
        return writer.ToString();
    }
}
