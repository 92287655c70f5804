using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr show KEY</c>: everything about one row, and what refers to it.</summary>
internal static class ShowCommand
{
    public static Command Create(Output output)
    {
        var key = new Argument<IRow>("KEY") { Description = "The key of a fact or passage; 'jtr list TABLE' prints them.", CustomParser = ReadRow };
        var command = new Command("show", "Print everything about one row, with its evidence and what refers to it.") { key };
        command.SetAction(result => Print(output, result.GetRequiredValue(key)));
        return command;
    }

    private static void Print(Output output, IRow row)
    {
        output.Line(TextRecordWriter.ValueColumn, new Part("table", Tone.Faint), new Part(row.Table));
        row.WriteTo(new TextRecordWriter(output));

        var finder = new ReferenceFinder(row);
        foreach (CorpusTable table in CorpusTable.All)
        {
            string head = "in " + table.Name;
            foreach (IRow other in table.Rows)
            {
                IReadOnlyList<string> properties = finder.PropertiesOf(other);
                if (properties.Count == 0)
                    continue;
                output.Line(
                    TextRecordWriter.ValueColumn,
                    new Part(head, Tone.Faint),
                    new Part(other.Key),
                    new Part(" as " + string.Join(", ", properties), Tone.Faint),
                    new Part(": " + CorpusTable.Headline(other)));
                head = "";
            }
        }
    }

    private static IRow? ReadRow(ArgumentResult result)
    {
        string key = result.Tokens[0].Value;
        IRow? row = (IRow?)Facts.Find(key) ?? Passages.Find(key);
        if (row is null)
        {
            IEnumerable<string> keys = CorpusTable.All.SelectMany(static table => table.Rows).Select(static known => known.Key);
            result.AddError(Unknown.Message("row", key, keys, "Expected a key that 'jtr list TABLE' prints."));
        }

        return row;
    }
}
