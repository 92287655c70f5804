using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators;

/// <summary>The result of a stage, or the message of its failure. An exception in a generator drops all of its output with a mere warning, so no stage throws.</summary>
internal sealed record Stage<T>(T Result, string? Failure)
{
    /// <summary>Runs the next stage; a stage after a failed one does not run.</summary>
    public Stage<TNext> Then<TNext>(TNext fallback, Func<T, TNext> work) =>
        Failure is null ? Stage.Run(fallback, () => work(Result)) : new Stage<TNext>(fallback, Failure);

    /// <summary>Returns this stage, with the failure of another stage that came before it, if there is one.</summary>
    public Stage<T> After(string? failure) => failure is null ? this : this with { Failure = failure };
}

internal static partial class Stage
{
    /// <param name="fallback">The value on which later stages work if this one fails.</param>
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

    /// <summary>Returns the results of a stage that ran once for each of several values, or the first failure.</summary>
    public static Stage<IReadOnlyList<T>> All<T>(IReadOnlyList<Stage<T>> stages) =>
        new(stages.Select(stage => stage.Result).ToArray(), stages.Select(stage => stage.Failure).FirstOrDefault(failure => failure is not null));
}
