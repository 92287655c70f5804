using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>The common options of commands that print rows: the limit, the order, and the format, which is lines, JSON, CSV or Markdown.</summary>
internal sealed class RowOptions
{
    // The minimum terminal width for keys; in a narrower one most keys would take a line of their own.
    private const int WidthForKeys = 100;

    private readonly JsonOption _json;
    private readonly Option<bool> _csv = new("--csv") { Description = "Print CSV (RFC 4180), with the earliest and latest day of each date." };
    private readonly Option<bool> _markdown = new("--md") { Description = "Print a table in Markdown, with the columns of --csv." };
    private readonly Option<bool> _keys = new("--keys") { Description = $"End each line with the key of its row. This is the default in a terminal of {WidthForKeys} columns or more; '--keys false' leaves the keys out." };
    private readonly Option<bool> _reverse = new("--reverse") { Description = "Print in reverse order." };
    private readonly Option<int?> _limit;

    /// <param name="command">The command to add them to.</param>
    /// <param name="limit">The default limit; null for all.</param>
    /// <param name="limited">The description of the limit.</param>
    /// <param name="isKeyed">True if lines may end with the key of their row; false if they have it elsewhere.</param>
    /// <param name="isList">True if the rows may be limited and reversed.</param>
    public RowOptions(Command command, int? limit = null, string limited = "The maximum number of rows.", bool isKeyed = true, bool isList = true)
    {
        _limit = LimitOption.Create(limit, limited);
        if (isList)
        {
            command.Add(_limit);
            command.Add(_reverse);
        }

        if (isKeyed)
            command.Add(_keys);
        _json = new JsonOption(command);
        command.Add(_csv);
        command.Add(_markdown);
        command.Validators.Add(result =>
        {
            bool[] forms = [_json.IsAsked(result), result.GetValue(_csv), result.GetValue(_markdown)];
            if (forms.Count(static isAsked => isAsked) > 1)
                result.AddError("--json (or --expand), --csv and --md cannot be given together.");
        });
    }

    public int? Limit(ParseResult result) => result.GetValue(_limit);

    public bool IsReversed(ParseResult result) => result.GetValue(_reverse);

    /// <summary>Returns true if lines end with keys: if requested, otherwise on a terminal that is wide enough.</summary>
    public bool ShowsKeys(Output output, ParseResult result) => result.GetResult(_keys) is { Implicit: false } ? result.GetValue(_keys) : output.Width >= WidthForKeys;

    /// <summary>Returns the rows in the requested order, up to the limit.</summary>
    public IReadOnlyList<T> Limited<T>(ParseResult result, IReadOnlyList<T> rows)
    {
        IEnumerable<T> ordered = IsReversed(result) ? rows.Reverse() : rows;
        return [.. ordered.Take(Limit(result) ?? rows.Count)];
    }

    /// <summary>Prints in the requested format.</summary>
    /// <param name="output">Receives the output.</param>
    /// <param name="result">The command line.</param>
    /// <param name="json">Writes JSON.</param>
    /// <param name="table">Returns a table.</param>
    /// <param name="lines">Prints lines.</param>
    public int Print(Output output, ParseResult result, Action<JsonRows> json, Func<RowTable> table, Func<int> lines)
    {
        if (_json.IsAsked(result))
            return _json.Print(output, result, json);
        if (result.GetValue(_csv))
            CsvWriter.Write(output.Writer, table());
        else if (result.GetValue(_markdown))
            MarkdownWriter.Write(output.Writer, table());
        else
            return lines();
        return ExitCode.Success;
    }

    /// <summary>Prints answers, as lines with a column for their dates.</summary>
    public int Print<T>(Output output, ParseResult result, IEnumerable<Answer<T>> answers, Func<T, FactLine> lineOf)
        where T : class, IFact => Print(output, result, answers, list => FactLines.Print(output, list, lineOf, ShowsKeys(output, result)));

    /// <summary>Prints answers.</summary>
    /// <param name="output">Receives the output.</param>
    /// <param name="result">The command line.</param>
    /// <param name="answers">The answers, in the order of time, undated ones last.</param>
    /// <param name="lines">Prints lines.</param>
    public int Print<T>(Output output, ParseResult result, IEnumerable<Answer<T>> answers, Action<AnswerList<T>> lines)
        where T : class, IFact
    {
        var list = AnswerList<T>.Of(answers, IsReversed(result), Limit(result));
        return Print(
            output,
            result,
            json => json.Answers(list.All),
            () => Table(list),
            () =>
            {
                lines(list);
                Remain(output, list.Count, list.Found);
                return ExitCode.Success;
            });
    }

    /// <summary>Reports the number of rows that a limit leaves out.</summary>
    public static void Remain(Output output, int printed, int found)
    {
        // Flush first, so that the remark follows the last row.
        output.Writer.Flush();
        if (found == 0)
            Remark.Write(FactLines.NoAnswer);
        else if (printed < found)
            Remark.Write(string.Create(CultureInfo.InvariantCulture, $"{printed} of {found} rows; --limit {found} prints all."));
    }

    private static RowTable Table<T>(AnswerList<T> list)
        where T : class, IFact
    {
        Answer<T>[] answers = [.. list.All];
        return RowColumns.Of([.. answers.Select(static answer => answer.Row)], typeof(T), ("certainty", number => new Cell(JsonRows.Certainty(answers[number].IsCertain))));
    }
}
