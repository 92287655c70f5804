using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>Answers in the order in which they are printed: what is certain before what is only possible, so that a first screen is not noise, and within each in the order of time.</summary>
/// <param name="Certain">What certainly answers.</param>
/// <param name="Possible">What only possibly answers.</param>
/// <param name="Found">How many there are, whatever number was asked for.</param>
internal sealed record AnswerList<T>(IReadOnlyList<Answer<T>> Certain, IReadOnlyList<Answer<T>> Possible, int Found)
    where T : class, IFact
{
    public int Count => Certain.Count + Possible.Count;

    public IEnumerable<Answer<T>> All => Certain.Concat(Possible);

    /// <param name="answers">The answers, in the order of time, what has no date last.</param>
    /// <param name="isReversed">True if the latest come first; what has no date stays last.</param>
    /// <param name="limit">How many are printed at most; null for all.</param>
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
