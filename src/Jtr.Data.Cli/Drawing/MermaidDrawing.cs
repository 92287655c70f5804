using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Drawing;

/// <summary>A neighbourhood as a flowchart of Mermaid. What is said to hold is a line; what is not, a dotted one, with a cross where it is denied.</summary>
internal static class MermaidDrawing
{
    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        output.Write("flowchart LR\n");
        foreach (IEntity entity in neighbourhood.Entities)
            output.Write($"  {Id(entity)}{Shape(entity, Escaped(entity.Name))}\n");
        foreach (Relation relation in neighbourhood.Relations)
            output.Write($"  {Id(relation.Subject)} {Line(relation.Status)}|\"{Escaped(RelationLabel.Of(relation))}\"| {Id(relation.Object)}\n");
        output.Write($"  style {Id(neighbourhood.Centre)} stroke-width:3px\n");
    }

    // A key may be a word of Mermaid, such as "end"; with something in front it is none.
    private static string Id(IEntity entity) => "n-" + entity.Key;

    private static string Line(RelationStatus status) => status switch
    {
        RelationStatus.Asserted => "-->",
        RelationStatus.Negated => "-.-x",
        _ => "-.->",
    };

    private static string Shape(IEntity entity, string name) => entity switch
    {
        Actor { Kind: ActorKind.Person } => $"([\"{name}\"])",
        Place => $"{{{{\"{name}\"}}}}",
        Office => $"[/\"{name}\"/]",
        Instrument => $"[[\"{name}\"]]",
        _ => $"[\"{name}\"]",
    };

    /// <summary>The text with everything that Mermaid reads, within quotation marks, as an entity of its own kind: by number.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter is '"' or '#' or '&' or '<' or '>' or '`' or ';' or '\\')
                escaped.Append('#').Append((int)letter).Append(';');
            else
                escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
