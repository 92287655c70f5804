using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Drawing;

/// <summary>A neighbourhood as a flowchart of Mermaid. What is said to hold is a line; what is not, a dotted one, with a cross where it is denied; parallel lines are merged.</summary>
internal static class MermaidDrawing
{
    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        output.Write("flowchart LR\n");
        foreach (IEntity entity in neighbourhood.Entities)
            output.Write($"  {Id(entity)}{Shape(entity, Escaped(entity.Name))}\n");

        // Mermaid draws lines of one direction on top of each other: those that look alike are one, which says all that they say, each once.
        foreach (IGrouping<(string From, string Line, string To), Relation> alike in neighbourhood.Relations.GroupBy(static relation => (Id(relation.Subject), Line(relation.Status), Id(relation.Object))))
            output.Write($"  {alike.Key.From} {alike.Key.Line}|\"{string.Join("<br/>", alike.Select(RelationLabel.Of).Distinct().Select(Escaped))}\"| {alike.Key.To}\n");
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

    /// <summary>Returns the text with everything that Mermaid reads, within quotation marks, as an entity of its own kind: by number.</summary>
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
