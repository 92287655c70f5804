using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr coverage</c>: the share of each passage that evidence covers, and the uncovered words.</summary>
internal static class CoverageCommand
{
    public static Command Create(Output output)
    {
        Option<string> sources = SourceFolder.Option();
        var command = new ExampledCommand(
            "coverage",
            "Print the share of each passage's characters that evidence covers, and the uncovered clauses.",
            "jtr coverage --sources texts",
            "jtr coverage --sources texts --json") { sources };
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            if (SourceFolder.Find(result.GetValue(sources), out string error) is not { } folder)
                return Failure.Report(ExitCode.WrongCommandLine, error);
            var texts = new List<(Document Document, SourceText Text)>();
            foreach (Document document in Documents.All)
            {
                // Positions in a different text are meaningless.
                if (folder.Read(document) is not { } text || !text.IsTextOf(document))
                    return Failure.Report(ExitCode.OtherText, $"The text of {document.Key} is missing or differs from the recorded text. 'jtr verify' shows the difference.");
                texts.Add((document, text));
            }

            if (json.IsAsked(result))
                return json.Print(output, result, rows => Write(rows.Json, texts));
            foreach ((Document document, SourceText text) in texts)
                Print(output, document, text);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(Output output, Document document, SourceText text)
    {
        IReadOnlyList<PassageCoverage> passages = PassageCoverage.Of(document, text);
        int column = Passages.All.Max(static passage => passage.Key.Length) + 4;
        Line(document.Key, Tone.Strong, passages.Sum(static passage => passage.Covered), passages.Sum(static passage => passage.Characters));
        foreach (PassageCoverage passage in passages)
        {
            Line("  " + passage.Passage.Key, Tone.Plain, passage.Covered, passage.Characters);
            foreach ((int start, int end) in passage.Uncovered)
                output.Line(column, new Part(string.Create(CultureInfo.InvariantCulture, $"    {start}–{end}"), Tone.Faint), new Part(text[start, end], Tone.Uncertain));
        }

        void Line(string key, Tone tone, int covered, int characters) => output.Line(
            column,
            new Part(key, tone),
            new Part(string.Create(CultureInfo.InvariantCulture, $"{100m * covered / characters,6:0.00} %")),
            new Part(string.Create(CultureInfo.InvariantCulture, $"  {covered} of {characters}"), Tone.Faint));
    }

    private static void Write(Utf8JsonWriter json, List<(Document Document, SourceText Text)> texts)
    {
        json.WriteStartArray();
        foreach ((Document document, SourceText text) in texts)
        {
            IReadOnlyList<PassageCoverage> passages = PassageCoverage.Of(document, text);
            json.WriteStartObject();
            json.WriteString("document", document.Key);
            json.WriteNumber("covered", passages.Sum(static passage => passage.Covered));
            json.WriteNumber("characters", passages.Sum(static passage => passage.Characters));
            json.WriteStartArray("passages");
            foreach (PassageCoverage passage in passages)
            {
                json.WriteStartObject();
                json.WriteString("passage", passage.Passage.Key);
                json.WriteNumber("covered", passage.Covered);
                json.WriteNumber("characters", passage.Characters);
                json.WriteStartArray("uncovered");
                foreach ((int start, int end) in passage.Uncovered)
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", start);
                    json.WriteNumber("end", end);
                    json.WriteString("text", text[start, end]);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
