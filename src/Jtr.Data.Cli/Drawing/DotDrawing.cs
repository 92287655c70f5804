using System;
using System.IO;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Draws a neighbourhood in DOT, the language of Graphviz. An asserted relation is a solid line; others are dashed, with a bar if denied.</summary>
internal static class DotDrawing
{
    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        output.Write($"digraph {Quoted(neighbourhood.Centre.Key)} {{\n");
        output.Write("  graph [rankdir=LR, charset=\"UTF-8\"];\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (IEntity entity in neighbourhood.Entities)
        {
            string centre = entity.Equals(neighbourhood.Centre) ? ", penwidth=3" : "";
            output.Write($"  {Quoted(entity.Key)} [label={Quoted(entity.Name)}, shape={Shape(entity)}{centre}];\n");
        }

        foreach (Relation relation in neighbourhood.Relations)
        {
            output.Write(
                $"  {Quoted(relation.Subject.Key)} -> {Quoted(relation.Object.Key)} [label={Quoted(RelationLabel.Of(relation))}, tooltip={Quoted(relation.Summary)}{Style(relation.Status)}];\n");
        }

        output.Write("}\n");
    }

    private static string Style(RelationStatus status) => status switch
    {
        RelationStatus.Asserted => "",
        RelationStatus.Negated => ", style=dashed, arrowhead=tee, color=\"#b03030\"",
        _ => ", style=dashed",
    };

    private static string Shape(IEntity entity) => entity switch
    {
        Actor { Kind: ActorKind.Person } => "ellipse",
        Place => "hexagon",
        Office => "parallelogram",
        Instrument => "note",
        _ => "box",
    };

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
