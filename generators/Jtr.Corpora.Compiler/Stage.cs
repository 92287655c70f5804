using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators;

/// <summary>The result of a stage, or what made it fail. A generator that throws only warns and drops all that it made, so no stage lets anything out.</summary>
internal sealed record Stage<T>(T Result, string? Failure)
{
    /// <summary>The stage after this one, which is not run where this one failed.</summary>
    public Stage<TNext> Then<TNext>(TNext fallback, Func<T, TNext> work) =>
        Failure is null ? Stage.Run(fallback, () => work(Result)) : new Stage<TNext>(fallback, Failure);
}

internal static partial class Stage
{
    /// <param name="fallback">What later stages work on when this one fails.</param>
    public static Stage<T> Run<T>(T fallback, Func<T> work)
    {
        try
        {
            return new Stage<T>(work(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Stage<T>(fallback, exception.Message);
        }
    }

    /// <summary>The results of a stage that ran for each of several values, or the first failure.</summary>
    public static Stage<IReadOnlyList<T>> All<T>(IReadOnlyList<Stage<T>> stages) =>
        new(stages.Select(stage => stage.Result).ToArray(), stages.Select(stage => stage.Failure).FirstOrDefault(failure => failure is not null));
}
