using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Text;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr edtf</c>: explains dates to people, and judges them line by line for programs.</summary>
internal static class EdtfCommand
{
    public static Command Create(Output output)
    {
        var texts = new Argument<EdtfDate[]>("TEXT")
        {
            Description = "Dates to explain; without any, lines are read from standard input, in which \\n, \\t and \\\\ stand for a line feed, a tab and a backslash.",
            Arity = ArgumentArity.ZeroOrMore,
            CustomParser = ReadDates,
        };
        var command = new Command("edtf", "Explain EDTF dates; or print input, level, validity, earliest and latest day of each line, with tabs between.") { texts };
        command.SetAction(result =>
        {
            if (result.GetValue(texts) is { Length: > 0 } dates)
                Explain(output, dates);
            else
                Judge(output.Writer);
        });
        return command;
    }

    private static void Explain(Output output, EdtfDate[] dates)
    {
        for (int i = 0; i < dates.Length; i++)
        {
            if (i > 0)
                output.Line();
            foreach (string line in dates[i].Describe().Split('\n'))
                output.Line(0, new Part(""), new Part(line));
        }
    }

    private static void Judge(TextWriter output)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (ReadLine(input) is { } line)
        {
            bool valid = EdtfDate.TryParse(Unescape(line), out EdtfDate date);
            string level = valid ? date.Level.ToString(CultureInfo.InvariantCulture) : "";
            output.Write($"{line}\t{level}\t{(valid ? "true" : "false")}\t{date.Earliest}\t{date.Latest}\n");
        }
    }

    /// <summary>The next line, without its line feed, which alone ends it: a carriage return belongs to the text, and no date has one.</summary>
    private static string? ReadLine(StreamReader input)
    {
        int next = input.Read();
        if (next < 0)
            return null;
        var line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = input.Read())
            line.Append((char)next);
        return line.ToString();
    }

    private static string Unescape(string line)
    {
        if (!line.Contains('\\', StringComparison.Ordinal))
            return line;
        var text = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char? meant = line[i] != '\\' || i + 1 == line.Length ? null : line[i + 1] switch
            {
                'n' => '\n',
                't' => '\t',
                '\\' => '\\',
                _ => null,
            };
            text.Append(meant ?? line[i]);
            if (meant is not null)
                i++;
        }

        return text.ToString();
    }

    private static EdtfDate[] ReadDates(ArgumentResult result)
    {
        var dates = new EdtfDate[result.Tokens.Count];
        for (int i = 0; i < dates.Length; i++)
            dates[i] = DateOption.Read(result, i);
        return dates;
    }
}
