using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr list TABLE</c>: the key and headline of each row.</summary>
internal static class ListCommand
{
    public static Command Create(Output output)
    {
        var table = new Argument<CorpusTable>("TABLE") { HelpName = "TABLE", Description = "The table's name; 'jtr stats' prints them.", CustomParser = ReadTable };
        table.CompletionSources.Clear();
        table.CompletionSources.Add(static _ => CorpusTable.All.Select(static known => known.Name));
        var command = new ExampledCommand(
            "list",
            "Print the key and headline of each row of a table.",
            "jtr list actors",
            "jtr list instruments --json",
            "jtr list places --csv") { table };
        var options = new RowOptions(command, isKeyed: false);
        command.SetAction(result =>
        {
            CorpusTable asked = result.GetRequiredValue(table);
            IReadOnlyList<IRow> rows = options.Limited(result, asked.Rows);
            return options.Print(output, result, json => json.Rows(rows), () => RowColumns.Of(rows, asked.RowType), () => Print(output, rows, asked.Rows.Count));
        });
        return command;
    }

    private static int Print(Output output, IReadOnlyList<IRow> rows, int found)
    {
        int headlineColumn = rows.Select(static row => row.Key.Length).DefaultIfEmpty().Max() + 2;
        foreach (IRow row in rows)
            output.Line(headlineColumn, new Part(row.Key, Tone.Strong), new Part(CorpusTable.Headline(row)));
        RowOptions.Remain(output, rows.Count, found);
        return ExitCode.Success;
    }

    private static CorpusTable? ReadTable(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        CorpusTable? table = CorpusTable.All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        if (table is null)
        {
            string[] names = [.. CorpusTable.All.Select(static known => known.Name)];
            result.AddError(Unknown.Message("table", name, names, "Expected one of " + string.Join(", ", names) + "."));
        }

        return table;
    }
}
