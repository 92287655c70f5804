using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr stats</c>: the numbers of rows, by table and by document.</summary>
internal static class StatsCommand
{
    public static Command Create(Output output)
    {
        var command = new ExampledCommand("stats", "Print the corpus's version and fingerprint, and counts by table and by document.", "jtr stats", "jtr stats --json");
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result => json.IsAsked(result) ? json.Print(output, result, static rows => Write(rows.Json)) : Print(output));
        return command;
    }

    private static int Print(Output output)
    {
        int column = CorpusTable.All.Select(static table => table.Name)
            .Concat(Documents.All.Select(static document => document.Key))
            .Append("fingerprint")
            .Max(static name => name.Length) + 2;
        Line("version", Corpus.Version);
        Line("fingerprint", Corpus.Fingerprint);
        output.Line();

        foreach (CorpusTable table in CorpusTable.All)
            Line(table.Name, Count(table.Rows.Count));
        Line("facts", Count(Corpus.Facts.Count));
        output.Line();

        foreach (Document document in Documents.All)
        {
            Line(document.Key, Count(FactsOf(document)) + " facts  " + Count(document.Passages.Count) + " passages");
        }

        return ExitCode.Success;

        void Line(string name, string value) => output.Line(column, new Part(name, Tone.Faint), new Part(value));
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", Corpus.Version);
        json.WriteString("fingerprint", Corpus.Fingerprint);
        json.WriteStartObject("tables");
        foreach (CorpusTable table in CorpusTable.All)
            json.WriteNumber(table.Name, table.Rows.Count);
        json.WriteEndObject();
        json.WriteNumber("facts", Corpus.Facts.Count);
        json.WriteStartObject("documents");
        foreach (Document document in Documents.All)
        {
            json.WriteStartObject(document.Key);
            json.WriteNumber("facts", FactsOf(document));
            json.WriteNumber("passages", document.Passages.Count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Returns the number of facts of a document. A fact that two documents state counts for both.</summary>
    private static int FactsOf(Document document) => Corpus.Facts.Count(fact => fact.Evidence.Any(evidence => evidence.Passage.Document.Equals(document)));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(5);
}
