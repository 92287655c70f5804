using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace Jtr.Data.Snapshots;

/// <summary>Converts a value to the texts that are verified.</summary>
internal static class Targets
{
    public static Target Of(string? text) => new("txt", text switch { null => "null", "" => "emptyString", _ => text });

    public static IEnumerable<Target> Of(object? value, Func<GeneratedSourceResult, bool> ignores) => value switch
    {
        string or null => [Of((string?)value)],
        GeneratorDriver or GeneratorDriverRunResult when !VerifySourceGenerators.Initialized =>
            throw new InvalidOperationException($"{nameof(VerifySourceGenerators)}.{nameof(VerifySourceGenerators.Initialize)} has not been called."),
        GeneratorDriver driver => OfRun(driver.GetRunResult(), ignores),
        GeneratorDriverRunResult result => OfRun(result, ignores),
        _ => throw new NotSupportedException($"A {value.GetType()} cannot be verified: give its text."),
    };

    private static List<Target> OfRun(GeneratorDriverRunResult run, Func<GeneratedSourceResult, bool> ignores)
    {
        foreach (GeneratorRunResult result in run.Results)
        {
            if (result.Exception is not null)
                throw new AggregateException($"{result.Generator.GetGeneratorType()} threw.", result.Exception);
        }

        var targets = new List<Target>();
        if (!run.Diagnostics.IsEmpty)
            targets.Add(new Target("txt", DiagnosticText.Of(run.Diagnostics)));
        foreach (GeneratorRunResult result in run.Results)
            targets.AddRange(result.GeneratedSources.Where(source => !ignores(source)).OrderBy(source => source.HintName, StringComparer.Ordinal).Select(OfSource));
        return targets;
    }

    private static Target OfSource(GeneratedSourceResult source) =>
        new("cs", $"//HintName: {source.HintName}\n{source.SourceText}", source.HintName[..source.HintName.LastIndexOf('.')]);
}
