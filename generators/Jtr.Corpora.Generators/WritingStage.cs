using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reporting;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators;

/// <summary>Runs the stages that write output.</summary>
internal static partial class Stage
{
    /// <summary>Runs a stage that writes, and reports an exception as a failure of the generator.</summary>
    public static void Write(SourceProductionContext output, string what, Action write)
    {
        if (Run(true, () => { write(); return true; }).Failure is { } failure)
            Report(output, what, failure);
    }

    /// <summary>Reports failures, each once.</summary>
    public static void Report(SourceProductionContext output, string what, IEnumerable<string?> failures)
    {
        foreach (string failure in failures.OfType<string>().Distinct())
            Report(output, what, failure);
    }

    public static void Report(SourceProductionContext output, string what, string failure) =>
        output.ReportDiagnostic(Diagnostic.Create(Descriptors.InternalError.ToRoslyn(""), Location.None, what, failure));
}
