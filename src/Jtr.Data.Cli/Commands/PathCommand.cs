using System.CommandLine;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr path A B</c>: the shortest path between two entities.</summary>
internal static class PathCommand
{
    public static Command Create(Output output)
    {
        Argument<IEntity> from = RowReaders.Entities.Argument("FROM", "The start of the path: the key or name of an actor, place, office or instrument.");
        Argument<IEntity> to = RowReaders.Entities.Argument("TO", "The end of the path.");
        Option<RelationKind[]> kinds = EnumOption.Many<RelationKind>("--kind", "Only along relations of this kind; may be repeated.");
        var command = new ExampledCommand(
            "path",
            "Print the shortest path from one entity to another along relations that the texts assert, one relation per line.",
            "jtr path japan-taiwan-exchange-association taiwan-japan-relations-association",
            "jtr path taiwan \"United States\"",
            "jtr path japan china --kind has-diplomatic-ties --kind recognises --json") { from, to, kinds };
        var rows = new RowOptions(command, isList: false);
        command.SetAction(result =>
        {
            IEntity start = result.GetRequiredValue(from), end = result.GetRequiredValue(to);
            RelationQuery relations = Relations.Asserted();
            if (result.GetValue(kinds) is { Length: > 0 } chosen)
                relations = relations.OfKind(chosen);
            RelationPath? path = relations.ToGraph().FindPath(start, end);
            if (path is null)
                Remark.Write($"No path of asserted relations leads from {start.Key} to {end.Key}. Tenures, memberships and the places that contain a place are not relations: 'jtr show' prints them.");
            return rows.Print(output, result, json => Write(json, start, end, path), () => Table(path), () => Print(output, path, rows.ShowsKeys(output, result)));
        });
        return command;
    }

    private static int Print(Output output, RelationPath? path, bool isKeyed)
    {
        if (path is null)
            return ExitCode.Success;
        output.Line(0, [new Part(path.From.Name, Tone.Strong), new Part("  " + path.From.Key, Tone.Faint)], []);
        foreach (RelationStep step in path.Steps)
        {
            string kind = EnumText.Of(step.Relation.Kind);
            output.Line(
                2,
                new Part(""),
                new Part(step.IsForward ? $"–{kind}→ " : $"←{kind}– ", Tone.Certain),
                new Part(step.To.Name, Tone.Strong),
                new Part($"  {step.To.Key}: ", Tone.Faint),
                new Part(step.Relation.Summary),
                new Part(" [" + FactLines.Sources(step.Relation) + "]", Tone.Faint),
                FactLines.Key(step.Relation, isKeyed));
        }

        return ExitCode.Success;
    }

    private static RowTable Table(RelationPath? path)
    {
        RelationStep[] steps = path is null ? [] : [.. path.Steps];
        return RowColumns.Of(
            [.. steps.Select(static step => step.Relation)],
            typeof(Relation),
            ("step", static number => Cell.Number(number + 1)),
            ("step_from", number => Cell.Key(steps[number].From)),
            ("step_to", number => Cell.Key(steps[number].To)));
    }

    private static void Write(JsonRows rows, IEntity from, IEntity to, RelationPath? path)
    {
        rows.Json.WriteStartObject();
        rows.Json.WriteString("from", from.Key);
        rows.Json.WriteString("to", to.Key);
        if (path is null)
        {
            rows.Json.WriteNull("steps");
        }
        else
        {
            rows.Json.WriteStartArray("steps");
            foreach (RelationStep step in path.Steps)
            {
                rows.Json.WriteStartObject();
                rows.Json.WriteString("from", step.From.Key);
                rows.Json.WriteString("to", step.To.Key);
                rows.Json.WriteBoolean("isForward", step.IsForward);
                rows.Json.WritePropertyName("relation");
                rows.Row(step.Relation);
                rows.Json.WriteEndObject();
            }

            rows.Json.WriteEndArray();
        }

        rows.Json.WriteEndObject();
    }
}
