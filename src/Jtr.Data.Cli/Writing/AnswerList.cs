using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>Answers in print order: certain ones before possible ones, so that the first screen is reliable, and each group in the order of time.</summary>
/// <param name="Certain">The certain answers.</param>
/// <param name="Possible">The possible answers.</param>
/// <param name="Found">The number of answers, regardless of the limit.</param>
internal sealed record AnswerList<T>(IReadOnlyList<Answer<T>> Certain, IReadOnlyList<Answer<T>> Possible, int Found)
    where T : class, IFact
{
    public int Count => Certain.Count + Possible.Count;

    public IEnumerable<Answer<T>> All => Certain.Concat(Possible);

    /// <param name="answers">The answers, in the order of time, undated ones last.</param>
    /// <param name="isReversed">True to put the latest first; undated ones stay last.</param>
    /// <param name="limit">The maximum number; null for all.</param>
    public static AnswerList<T> Of(IEnumerable<Answer<T>> answers, bool isReversed, int? limit)
    {
        Answer<T>[] all = [.. answers];
        Answer<T>[] certain = Ordered(all.Where(static answer => answer.IsCertain), isReversed), possible = Ordered(all.Where(static answer => !answer.IsCertain), isReversed);
        int most = limit ?? all.Length;
        return new AnswerList<T>([.. certain.Take(most)], [.. possible.Take(Math.Max(0, most - certain.Length))], all.Length);
    }

    private static Answer<T>[] Ordered(IEnumerable<Answer<T>> answers, bool isReversed)
    {
        if (!isReversed)
            return [.. answers];
        ILookup<bool, Answer<T>> byDate = answers.ToLookup(static answer => answer.Row.When is not null);
        return [.. byDate[true].Reverse(), .. byDate[false]];
    }
}
