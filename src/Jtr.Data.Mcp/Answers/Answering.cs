using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Answers;

/// <summary>Turns rows into an answer, and distinguishes the kinds of empty answer.</summary>
internal static class Answering
{
    /// <summary>Completes an answer with the rows that a tool found.</summary>
    /// <param name="answer">The answer with the tool's own properties.</param>
    /// <param name="rows">The rows that answer, in the order of time.</param>
    /// <param name="otherwise">The rows about the question that deny, plan or suppose it.</param>
    /// <param name="isOutside">True if the question is beyond what the corpus covers.</param>
    /// <param name="limit">The maximum number of rows.</param>
    /// <param name="hint">A sentence that follows the statement; null for none.</param>
    public static TAnswer With<TAnswer>(this TAnswer answer, IEnumerable<AnsweredRow> rows, IEnumerable<AnsweredRow> otherwise, bool isOutside, int limit, string? hint = null)
        where TAnswer : ToolAnswer
    {
        AnsweredRow[] all = [.. rows.OrderByDescending(static row => row.Certainty)], against = [.. otherwise];
        int certain = all.Count(static row => row.Certainty == AnswerCertainty.Yes);
        AnswerKind kind = certain > 0 ? AnswerKind.Found
            : isOutside ? AnswerKind.OutsideCoverage
            : all.Length > 0 ? AnswerKind.OnlyPossible
            : against.Length > 0 ? AnswerKind.StatedNotToBe
            : AnswerKind.NotInCorpus;
        return answer with
        {
            Answer = kind,
            Certainty = certain > 0 ? AnswerCertainty.Yes : all.Length > 0 ? AnswerCertainty.Maybe : AnswerCertainty.None,
            Statement = Statement(kind, certain, all.Length - certain, against.Length) + (hint is null ? "" : " " + hint),
            Rows = [.. all.Take(limit)],
            Otherwise = [.. against.Take(limit)],
            Found = all.Length,
        };
    }

    /// <summary>Converts answers of the library to rows.</summary>
    public static IEnumerable<AnsweredRow> Rows<T>(IEnumerable<Answer<T>> answers)
        where T : class, IRow => answers.Select(static answer => AnsweredRow.Of(answer.Row, answer.IsCertain ? AnswerCertainty.Yes : AnswerCertainty.Maybe));

    /// <summary>Describes the kind of answer in a sentence.</summary>
    public static string Statement(AnswerKind kind, int certain, int possible, int otherwise) => kind switch
    {
        AnswerKind.Found => Count(certain, "row certainly answers", "rows certainly answer")
            + (possible > 0 ? ", and " + Count(possible, "possibly does", "possibly do") : "")
            + Otherwise(otherwise) + ".",
        AnswerKind.OnlyPossible => $"No row certainly answers; {Count(possible, "row possibly does", "rows possibly do")}, and must not be presented as certain"
            + Otherwise(otherwise) + ".",
        AnswerKind.StatedNotToBe => $"The texts do not state that it was so; {Count(otherwise, "row says", "rows say")} that it was denied, planned, proposed, stopped, supposed or ended.",
        AnswerKind.NotInCorpus => $"The corpus has no row that answers. It records {Scope.Description}. A fact that the texts do not mention may still be true.",
        AnswerKind.OutsideCoverage => $"The question is outside what the corpus covers. It records only {Scope.Description}"
            + (possible > 0 ? $"; {Count(possible, "row possibly answers", "rows possibly answer")}" : "")
            + Otherwise(otherwise) + ".",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "kind must be that of an answer to an accepted question."),
    };

    private static string Otherwise(int count) =>
        count > 0 ? $"; {Count(count, "other says", "others say")} that it was denied, planned, proposed, stopped, supposed or ended" : "";

    private static string Count(int count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");
}
