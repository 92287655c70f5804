using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Jtr.Corpora.Exports.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr edtf</c>: explains dates for people, and validates them line by line for programs.</summary>
internal static class EdtfCommand
{
    public static Command Create(Output output)
    {
        var texts = new Argument<EdtfDate[]>("TEXT")
        {
            Description = "The dates to explain. In lines of standard input, \\n, \\t and \\\\ are escapes for a line feed, a tab and a backslash.",
            HelpName = "TEXT",
            Arity = ArgumentArity.ZeroOrMore,
            CustomParser = ReadDates,
        };
        var command = new ExampledCommand(
            "edtf",
            "Explain the given EDTF dates. Without dates, read them from standard input, one per line, and print for each its text, level, validity, earliest day and latest day, separated by tabs.",
            "jtr edtf \"?2024-12-18\"",
            "jtr edtf 201X 2019/2021~ --json") { texts };
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            EdtfDate[] dates = result.GetValue(texts) ?? [];
            if (json.IsAsked(result))
                return json.Print(output, result, rows => Write(rows.Json, dates.Length > 0 ? dates.Select(static date => date.ToString()) : Lines()));
            if (dates.Length > 0)
                Explain(output, dates);
            else
                Validate(output.Writer);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
        {
            bool valid = EdtfDate.TryParse(text, out EdtfDate date, out EdtfError error);
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteBoolean("isValid", valid);
            if (valid)
            {
                json.WriteNumber("level", date.Level);
                DatedRecordWriter.WriteBounds(json, date);
                json.WriteString("description", date.Describe());
            }
            else
            {
                json.WriteString("error", error.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    private static void Validate(TextWriter output)
    {
        foreach (string line in RawLines())
        {
            bool valid = EdtfDate.TryParse(Unescape(line), out EdtfDate date);
            string level = valid ? date.Level.ToString(CultureInfo.InvariantCulture) : "";
            output.Write($"{line}\t{level}\t{(valid ? "true" : "false")}\t{date.Earliest}\t{date.Latest}\n");
        }
    }

    private static IEnumerable<string> Lines() => RawLines().Select(Unescape);

    private static IEnumerable<string> RawLines()
    {
        using var input = new StreamReader(StandardInput.Open(), new UTF8Encoding(false));
        while (ReadLine(input) is { } line)
            yield return line;
    }

    /// <summary>Reads a line, without its LF or CRLF. Other carriage returns belong to the text, and are in no valid date.</summary>
    private static string? ReadLine(StreamReader input)
    {
        int next = input.Read();
        if (next < 0)
            return null;
        var line = new StringBuilder();
        for (; next >= 0 && next != '\n'; next = input.Read())
            line.Append((char)next);
        if (next == '\n' && line.Length > 0 && line[^1] == '\r')
            line.Length--;
        return line.ToString();
    }

    private static string Unescape(string line)
    {
        if (!line.Contains('\\', StringComparison.Ordinal))
            return line;
        var text = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char? unescaped = line[i] != '\\' || i + 1 == line.Length ? null : line[i + 1] switch
            {
                'n' => '\n',
                't' => '\t',
                '\\' => '\\',
                _ => null,
            };
            text.Append(unescaped ?? line[i]);
            if (unescaped is not null)
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
