using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr stats</c>: how much there is, of what, and from which document.</summary>
internal static class StatsCommand
{
    public static Command Create(Output output)
    {
        var command = new Command("stats", "Print the corpus's version and fingerprint, and counts by table and by document.");
        command.SetAction(_ => Print(output));
        return command;
    }

    private static void Print(Output output)
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
            // A fact that two documents state counts for both.
            int facts = Corpus.Facts.Count(fact => fact.Evidence.Any(evidence => evidence.Passage.Document.Equals(document)));
            Line(document.Key, Count(facts) + " facts  " + Count(document.Passages.Count) + " passages");
        }

        void Line(string name, string value) => output.Line(column, new Part(name, Tone.Faint), new Part(value));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(5);
}
