using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr show KEY</c>: everything about one row, and the rows that refer to it.</summary>
internal static class ShowCommand
{
    public static Command Create(Output output)
    {
        Argument<IRow> key = RowReaders.Rows.Argument("KEY", "The key of a fact or passage, or a name; 'jtr list TABLE' prints the keys.");
        var command = new ExampledCommand(
            "show",
            "Print everything about one row, with its evidence and the rows that refer to it.",
            "jtr show immigration-memorandum-signed",
            "jtr show \"Taro Aso\" --json") { key };
        var json = new JsonOption(command);
        command.SetAction(result =>
        {
            IRow row = result.GetRequiredValue(key);
            return json.IsAsked(result) ? json.Print(output, result, rows => Write(rows, row)) : Print(output, row);
        });
        return command;
    }

    private static int Print(Output output, IRow row)
    {
        output.Line(TextRecordWriter.ValueColumn, new Part("table", Tone.Faint), new Part(row.Table));
        row.WriteTo(new TextRecordWriter(output));

        string last = "";
        foreach ((IRow other, IReadOnlyList<string> properties) in ReferencesTo(row))
        {
            string head = "in " + other.Table;
            output.Line(
                TextRecordWriter.ValueColumn,
                new Part(head == last ? "" : head, Tone.Faint),
                new Part(other.Key),
                new Part(" as " + string.Join(", ", properties), Tone.Faint),
                new Part(": " + CorpusTable.Headline(other)));
            last = head;
        }

        return ExitCode.Success;
    }

    private static void Write(JsonRows rows, IRow row)
    {
        rows.Json.WriteStartObject();
        rows.Json.WritePropertyName("row");
        rows.TabledRow(row);
        rows.Json.WriteStartArray("references");
        foreach ((IRow other, IReadOnlyList<string> properties) in ReferencesTo(row))
        {
            rows.Json.WriteStartObject();
            rows.Json.WriteString("table", other.Table);
            rows.Json.WriteString("key", other.Key);
            rows.Json.WriteStartArray("as");
            foreach (string property in properties)
                rows.Json.WriteStringValue(property);
            rows.Json.WriteEndArray();
            rows.Json.WriteEndObject();
        }

        rows.Json.WriteEndArray();
        rows.Json.WriteEndObject();
    }

    /// <summary>Returns the rows that refer to a row, table by table, and the properties through which they do.</summary>
    private static IEnumerable<(IRow Row, IReadOnlyList<string> Properties)> ReferencesTo(IRow row)
    {
        var finder = new ReferenceFinder(row);
        foreach (IRow other in CorpusTable.All.SelectMany(static table => table.Rows))
        {
            if (finder.PropertiesOf(other) is { Count: > 0 } properties)
                yield return (other, properties);
        }
    }
}
