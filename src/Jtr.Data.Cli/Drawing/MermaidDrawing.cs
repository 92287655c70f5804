using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Draws a neighbourhood as a Mermaid flowchart. An asserted relation is a solid line; others are dotted, with a cross if denied. Parallel lines are merged.</summary>
internal static class MermaidDrawing
{
    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        output.Write("flowchart LR\n");
        foreach (IEntity entity in neighbourhood.Entities)
            output.Write($"  {Id(entity)}{Shape(entity, Escaped(entity.Name))}\n");

        // Mermaid draws parallel lines on top of each other, so those that look alike are merged into one with all distinct labels.
        foreach (IGrouping<(string From, string Line, string To), Relation> alike in neighbourhood.Relations.GroupBy(static relation => (Id(relation.Subject), Line(relation.Status), Id(relation.Object))))
            output.Write($"  {alike.Key.From} {alike.Key.Line}|\"{string.Join("<br/>", alike.Select(RelationLabel.Of).Distinct().Select(Escaped))}\"| {alike.Key.To}\n");
        output.Write($"  style {Id(neighbourhood.Centre)} stroke-width:3px\n");
    }

    // A prefix keeps a key such as "end" from being read as a Mermaid keyword.
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

    /// <summary>Escapes the characters that Mermaid interprets within quotation marks as numeric entities.</summary>
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
