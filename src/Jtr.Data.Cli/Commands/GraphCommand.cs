using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Jtr.Data.Cli.Drawing;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr graph KEY</c>: the neighbourhood of an entity, for a drawing program.</summary>
internal static class GraphCommand
{
    private const string Usual = "mermaid";

    private static readonly SortedDictionary<string, Action<TextWriter, Neighbourhood>> s_formats = new(StringComparer.Ordinal)
    {
        ["cytoscape"] = CytoscapeDrawing.Write,
        ["dot"] = DotDrawing.Write,
        ["graphml"] = GraphmlDrawing.Write,
        [Usual] = MermaidDrawing.Write,
    };

    public static Command Create(Output output)
    {
        Argument<IEntity> entity = RowReaders.Entities.Argument("ENTITY", "The key or name of an actor, place, office or instrument.");
        Option<string> format = FormatOption.Create("The format", [Usual, .. s_formats.Keys.Where(static name => name != Usual)]);
        var depth = new Option<int>("--depth")
        {
            Description = "The maximum distance in relations; 1 by default.",
            HelpName = "N",
            DefaultValueFactory = static _ => 1,
            CustomParser = LimitOption.Read,
        };
        Option<RelationKind[]> kinds = EnumOption.Many<RelationKind>("--kind", "Only relations of this kind; may be repeated.");
        Option<RelationStatus[]> statuses = EnumOption.Many<RelationStatus>("--status", "Only relations with this status; may be repeated. By default, all; those that are not asserted are dashed.");
        var command = new ExampledCommand(
            "graph",
            "Print the neighbourhood of an actor, place, office or instrument and its relations, for a drawing program.",
            "jtr graph japan-taiwan-exchange-association",
            "jtr graph taiwan --format dot --status asserted | dot -Tsvg",
            "jtr graph japan --format graphml --depth 2",
            "jtr graph japan --format cytoscape --kind allied-with --kind cooperates-with") { entity, format, depth, kinds, statuses };
        command.SetAction(result =>
        {
            RelationQuery relations = default;
            if (result.GetValue(kinds) is { Length: > 0 } chosen)
                relations = relations.OfKind(chosen);
            if (result.GetValue(statuses) is { Length: > 0 } held)
                relations = relations.WithStatus(held);
            s_formats[result.GetRequiredValue(format)](output.Writer, Neighbourhood.Of(relations.ToGraph(), result.GetRequiredValue(entity), result.GetValue(depth)));
        });
        return command;
    }
}
