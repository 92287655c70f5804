using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints facts, one on each line: the date in a column of its own, the fact, its sources, and its qualifications.</summary>
internal static class FactLines
{
    /// <summary>The remark if no row matches.</summary>
    public const string NoAnswer = "No row of the corpus matches.";

    /// <summary>Prints answers with a column for their dates; on a terminal, with a heading above the possible ones.</summary>
    public static void Print<T>(Output output, AnswerList<T> answers, Func<T, FactLine> lineOf, bool isKeyed)
        where T : class, IFact
    {
        int column = answers.All.Select(answer => DateParts.Text(lineOf(answer.Row).Date).Length).DefaultIfEmpty().Max() + 2;
        foreach (Answer<T> answer in answers.Certain)
            Print(answer);
        if (answers.Possible.Count > 0)
            output.Heading("possibly", isFirst: answers.Certain.Count == 0);
        foreach (Answer<T> answer in answers.Possible)
            Print(answer);

        void Print(Answer<T> answer)
        {
            FactLine line = lineOf(answer.Row);
            output.Line(column, DateParts.Of(line.Date), Body(line, answer.IsCertain, isKeyed));
        }
    }

    /// <summary>Returns the parts of a line except its date.</summary>
    /// <param name="line">The content.</param>
    /// <param name="isCertain">True if the fact certainly answers.</param>
    /// <param name="isKeyed">True to end with the key of the fact.</param>
    public static Part[] Body(FactLine line, bool isCertain, bool isKeyed)
    {
        string[] remarks = isCertain ? line.Remarks : [.. line.Remarks, "possibly"];
        return
        [
            new Part(line.Head, Tone.Strong),
            new Part(line.Fact.Summary),
            new Part(" [" + Sources(line.Fact) + "]", Tone.Faint),
            new Part(remarks.Length == 0 ? "" : " (" + string.Join("; ", remarks) + ")", Tone.Uncertain),
            Key(line.Fact, isKeyed),
        ];
    }

    /// <summary>Returns the key of a row at the end of its line; empty if not requested.</summary>
    public static Part Key(IRow row, bool isKeyed) => new(isKeyed ? " " + row.Key : "", Tone.Key);

    /// <summary>Returns the texts that a fact rests on, by their labels.</summary>
    public static string Sources(IFact fact) => string.Join("; ", fact.Evidence.Select(static evidence => evidence.Passage.Document.Label).Distinct());
}
