using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints facts, a line each: the date in a column of its own, what the fact says, the texts that say so, and what else has to be known of it.</summary>
internal static class FactLines
{
    /// <summary>The remark where there is no answer.</summary>
    public const string Nothing = "Nothing in the corpus answers that.";

    /// <summary>Prints answers in a column as wide as their dates ask for.</summary>
    public static int Print<T>(Output output, IReadOnlyList<Answer<T>> answers, Func<T, FactLine> lineOf)
        where T : class, IFact
    {
        if (answers.Count == 0)
            Remark.Write(Nothing);
        (FactLine Line, bool IsCertain)[] lines = [.. answers.Select(answer => (lineOf(answer.Row), answer.IsCertain))];
        int column = lines.Select(static line => DateParts.Text(line.Line.Date).Length).DefaultIfEmpty().Max() + 2;
        foreach ((FactLine line, bool isCertain) in lines)
            output.Line(column, DateParts.Of(line.Date), Body(line, isCertain));
        return ExitCode.Success;
    }

    /// <summary>Everything of a line but its date.</summary>
    public static Part[] Body(FactLine line, bool isCertain)
    {
        string[] remarks = isCertain ? line.Remarks : [.. line.Remarks, "possibly"];
        return
        [
            new Part(line.Head, Tone.Strong),
            new Part(line.Fact.Summary),
            new Part(" [" + Sources(line.Fact) + "]", Tone.Faint),
            new Part(remarks.Length == 0 ? "" : " (" + string.Join("; ", remarks) + ")", Tone.Uncertain),
        ];
    }

    /// <summary>The texts that a fact rests on, by the names to cite them by.</summary>
    public static string Sources(IFact fact) => string.Join("; ", fact.Evidence.Select(static evidence => evidence.Passage.Document.Label).Distinct());
}
