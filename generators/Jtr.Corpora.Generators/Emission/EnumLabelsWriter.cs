using System.Linq;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the labels of the enumerations: one class in a namespace of the project, wherever the enumerations are declared.</summary>
internal static class EnumLabelsWriter
{
    public static SourceText Write(SchemaShape schema)
    {
        var writer = new SourceWriter(schema.Namespace);
        writer.Doc("summary", "The labels by which seeds and JSON name the values of the enumerations of this corpus.");
        writer.Open($"internal static class {schema.EnumLabelsName}");
        foreach (EnumShape shape in schema.Enums)
        {
            writer.Open($"public static string Of({shape.FullName} value) => value switch");
            // Of two members with one value, the first gives the label.
            foreach (LabelShape label in shape.Labels.GroupBy(label => label.Value).Select(group => group.First()))
                writer.Line($"{shape.FullName}.{Identifiers.Escape(label.Member)} => \"{label.Label}\",");
            writer.Line("_ => value.ToString(),");
            writer.Close(";");
            writer.Line();
        }

        writer.Close();
        return writer.ToText();
    }
}
