using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Generators;

/// <summary>
/// Memoises a pure function over lists of inputs: the result for an input that is equal to the one at the same position of the list before is not computed again. Thread-safe: two
/// calls at once may compute a result twice.
/// </summary>
/// <remarks>
/// For parts that are too many for incremental steps of their own: if a driver records its steps, it visits every path through them, and the number of paths grows with the product of
/// the numbers of steps. A step makes the memo, so that it lives as long as the cached results of the steps.
/// </remarks>
internal sealed class Memo<TInput, TResult>(Func<TInput, TResult> function)
    where TInput : IEquatable<TInput>
{
    private volatile Entry[] _last = [];

    public TResult[] Of(IEnumerable<TInput> inputs)
    {
        Entry[] last = _last;
        var entries = new List<Entry>(last.Length);
        foreach (TInput input in inputs)
        {
            int at = entries.Count;
            entries.Add(new Entry(input, at < last.Length && last[at].Input.Equals(input) ? last[at].Result : function(input)));
        }

        Entry[] current = [.. entries];
        _last = current;
        return Array.ConvertAll(current, static entry => entry.Result);
    }

    private readonly record struct Entry(TInput Input, TResult Result);
}
