using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>The options that every command has that prints rows: how many, from which end, and in which form, which is lines, JSON, CSV or Markdown.</summary>
internal sealed class RowOptions
{
    // In fewer columns hardly a key has room beside what it is the key of, and each would take a line.
    private const int WidthForKeys = 100;

    private readonly JsonOption _json;
    private readonly Option<bool> _csv = new("--csv") { Description = "Print CSV (RFC 4180), with the earliest and latest day of each date." };
    private readonly Option<bool> _markdown = new("--md") { Description = "Print a table in Markdown, with the columns of --csv." };
    private readonly Option<bool> _keys = new("--keys") { Description = $"End each line with the key of its row, as in a terminal of {WidthForKeys} columns or more; '--keys false' leaves it out there." };
    private readonly Option<bool> _reverse = new("--reverse") { Description = "Print the last first." };
    private readonly Option<int?> _limit;

    /// <param name="command">The command that gets them.</param>
    /// <param name="limit">How many rows are printed without the option; null for all.</param>
    /// <param name="limited">What is limited.</param>
    /// <param name="isKeyed">True if its lines have the key of their row at the end; others have it elsewhere.</param>
    /// <param name="isList">True if fewer of its rows, in another order, still mean something.</param>
    public RowOptions(Command command, int? limit = null, string limited = "How many rows are printed.", bool isKeyed = true, bool isList = true)
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
                result.AddError("One form can be asked for at a time. Expected --json or --expand, --csv, or --md.");
        });
    }

    public int? Limit(ParseResult result) => result.GetValue(_limit);

    public bool IsReversed(ParseResult result) => result.GetValue(_reverse);

    /// <summary>Returns true if a line that tells of a row ends with its key: where it was asked for, and else in a terminal that has room for it.</summary>
    public bool ShowsKeys(Output output, ParseResult result) => result.GetResult(_keys) is { Implicit: false } ? result.GetValue(_keys) : output.Width >= WidthForKeys;

    /// <summary>Rows in the order and number that were asked for.</summary>
    public IReadOnlyList<T> Chosen<T>(ParseResult result, IReadOnlyList<T> rows)
    {
        IEnumerable<T> ordered = IsReversed(result) ? rows.Reverse() : rows;
        return [.. ordered.Take(Limit(result) ?? rows.Count)];
    }

    /// <summary>Prints in the form that was asked for.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="result">What was asked for.</param>
    /// <param name="json">Writes it as JSON.</param>
    /// <param name="table">Gives it as a table.</param>
    /// <param name="lines">Prints it as lines.</param>
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
    /// <param name="output">Takes them.</param>
    /// <param name="result">What was asked for.</param>
    /// <param name="answers">The answers, in the order of time, what has no date last.</param>
    /// <param name="lines">Prints them as lines.</param>
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

    /// <summary>Says how much a limit leaves out.</summary>
    public static void Remain(Output output, int printed, int found)
    {
        // Behind the last row, whichever stream is written out first.
        output.Writer.Flush();
        if (found == 0)
            Remark.Write(FactLines.Nothing);
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
