using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr search WORDS</c>: the rows that contain words, best first.</summary>
internal static class SearchCommand
{
    // The number of unmatched words for which the library finds the nearest.
    private const int MaxUnmatched = 16;

    public static Command Create(Output output)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words of names, titles, summaries and abstracts.", HelpName = "WORDS", Arity = ArgumentArity.OneOrMore };
        var command = new ExampledCommand(
            "search",
            "Search for words, and print the key and headline of each row that contains at least one, best match first.",
            "jtr search immigration information",
            "jtr search defence attaché --limit 3 --json") { words };
        var rows = new RowOptions(command, 10, "The maximum number of rows; the best are printed.", isKeyed: false);
        command.SetAction(result =>
        {
            string text = string.Join(' ', result.GetRequiredValue(words));
            if (!text.Any(char.IsLetterOrDigit))
                return Failure.Report(ExitCode.WrongCommandLine, $"'{text}' has no word to search for. Expected at least one word of letters or digits.");
            SearchResult found = Corpus.Search(text, rows.Limit(result) ?? int.MaxValue);
            if (found.Remark is { } remark)
                Remark.Write(remark);
            foreach (UnmatchedWord word in found.Unmatched.Take(MaxUnmatched))
                Remark.Write($"No row contains '{word.Word}'{(word.Nearest is { } nearest ? $"; did you mean '{nearest}'?" : ".")}");
            if (found.Unmatched.Count > MaxUnmatched)
                Remark.Write(string.Create(CultureInfo.InvariantCulture, $"{found.Unmatched.Count - MaxUnmatched} more words occur in no row."));
            SearchHit[] hits = rows.IsReversed(result) ? [.. found.Reverse()] : [.. found];
            return rows.Print(output, result, json => Write(json, found, hits), () => Table(hits), () => Print(output, found, hits));
        });
        return command;
    }

    private static int Print(Output output, SearchResult found, SearchHit[] hits)
    {
        int column = hits.Select(static hit => hit.Row.Key.Length).DefaultIfEmpty().Max() + 2;
        foreach (SearchHit hit in hits)
            output.Line(column, new Part(hit.Row.Key, Tone.Strong), new Part(CorpusTable.Headline(hit.Row)), new Part($" [{hit.Row.Table}]", Tone.Faint));
        if (found.Found > 0)
            RowOptions.Remain(output, hits.Length, found.Found);
        return ExitCode.Success;
    }

    private static RowTable Table(SearchHit[] hits) => RowColumns.Of(
        [.. hits.Select(static hit => hit.Row)],
        null,
        ("score", number => Cell.Number(hits[number].Score)),
        ("is_named", number => new Cell(hits[number].IsNamed ? "yes" : "no")));

    private static void Write(JsonRows rows, SearchResult found, SearchHit[] hits)
    {
        rows.Json.WriteStartObject();
        rows.Json.WriteNumber("found", found.Found);
        rows.Json.WriteStartArray("hits");
        foreach (SearchHit hit in hits)
        {
            rows.Json.WriteStartObject();
            rows.Json.WriteNumber("score", hit.Score);
            rows.Json.WriteBoolean("isNamed", hit.IsNamed);
            rows.Json.WriteStartArray("words");
            foreach (string word in hit.Words)
                rows.Json.WriteStringValue(word);
            rows.Json.WriteEndArray();
            rows.Json.WritePropertyName("row");
            rows.TabledRow(hit.Row);
            rows.Json.WriteEndObject();
        }

        rows.Json.WriteEndArray();
        rows.Json.WriteStartArray("unmatched");
        foreach (UnmatchedWord word in found.Unmatched)
            rows.Json.WriteStringValue(word.Word);
        rows.Json.WriteEndArray();
        rows.Json.WriteEndObject();
    }
}
