using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Validators;
using Perfolizer.Horology;

namespace Jtr.Data.Benchmarks.Runs;

/// <summary>
/// Runs the benchmarks of a class with BenchmarkDotNet in this process: both corpora have types of the same names, and a generated project would need a restore.
/// Before measuring, BenchmarkDotNet compares the answers of all contenders.
/// </summary>
internal static class Measurement
{
    /// <summary>The parameter that names the question of a benchmark class.</summary>
    public const string QuestionParameter = "Question";

    // The warm-up is as long as the measurement: the runtime compiles hot methods up to three times, in the background, and on a busy machine late.
    private const int WarmupCount = 12, IterationCount = 12, IterationMilliseconds = 80;

    /// <summary>Measures the contenders of each question of a class. Throws if their answers differ or a benchmark fails.</summary>
    public static IReadOnlyList<Contender> Run<TBenchmarks>()
    {
        string artifacts = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var log = new AccumulationLogger();
        try
        {
            Summary summary = BenchmarkRunner.Run<TBenchmarks>(Config(artifacts, log));
            if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(static report => !report.Success))
                throw new InvalidOperationException($"The benchmarks of {typeof(TBenchmarks).Name} failed:{Environment.NewLine}{string.Join(Environment.NewLine, summary.ValidationErrors.Select(static error => error.Message))}{Environment.NewLine}{log.GetLog()}");
            return [.. summary.Reports.GroupBy(static report => report.BenchmarkCase.Parameters[QuestionParameter]).SelectMany(Contenders)];
        }
        finally
        {
            if (Directory.Exists(artifacts))
                Directory.Delete(artifacts, recursive: true);
        }
    }

    private static ManualConfig Config(string artifacts, ILogger log) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(WarmupCount)
            .WithIterationCount(IterationCount)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds))
            // An invocation asks dozens of questions: the cost of a call does not matter, and few invocations fill an iteration.
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddValidator(ReturnValueValidator.FailOnError, JitOptimizationsValidator.FailOnError)
        .AddLogger(log)
        .WithArtifactsPath(artifacts)
        .WithOptions(ConfigOptions.DisableLogFile);

    private static IEnumerable<Contender> Contenders(IEnumerable<BenchmarkReport> question)
    {
        double library = Median(question.Single(static report => report.BenchmarkCase.Descriptor.Baseline));
        return question.Select(report => new Contender(
            (string)report.BenchmarkCase.Parameters[QuestionParameter],
            report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            Median(report),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException("The runtime does not count allocated bytes."),
            Median(report) / library));
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;
}
