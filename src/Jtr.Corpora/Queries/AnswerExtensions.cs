using System;
using System.Collections.Generic;

namespace Jtr.Corpora;

/// <summary>From answers to the facts alone. Thread-safe.</summary>
public static class AnswerExtensions
{
    /// <summary>The facts of some answers, without the word whether they are certain: <c>Timeline.On(2021).Certainly().Facts()</c>. They are found as they are enumerated.</summary>
    /// <param name="answers">A question, or answers to one.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static IEnumerable<T> Facts<T>(this IEnumerable<Answer<T>> answers)
        where T : class
    {
        _ = answers ?? throw new ArgumentNullException(nameof(answers));
        return Each(answers);
    }

    private static IEnumerable<T> Each<T>(IEnumerable<Answer<T>> answers)
        where T : class
    {
        foreach (Answer<T> answer in answers)
            yield return answer.Fact;
    }
}
