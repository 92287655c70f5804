using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
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
/// Runs the benchmarks of a class with BenchmarkDotNet in this process: a generated project would need a restore, and would find types of both corpora under the same names.
/// Before measuring, BenchmarkDotNet compares the answers of all contenders.
/// </summary>
internal static class Measurement
{
    /// <summary>The parameter that names the question of a benchmark class.</summary>
    public const string QuestionParameter = "Question";

    private const int WarmupCount = 6, IterationCount = 12, IterationMilliseconds = 80;

    // A rehearsal and a pause before the measured run, so that tiered compilation is done: the runtime compiles hot methods up to three times in the background, which takes longer than a warm-up on a busy machine.
    private const int RehearsalCount = 3, PauseMilliseconds = 400;

    /// <summary>Measures the contenders of each question of a class. Throws if their answers differ or a benchmark fails.</summary>
    public static IReadOnlyList<Contender> Run<TBenchmarks>()
    {
        ImmutableArray<BenchmarkReport> rehearsal = Run<TBenchmarks>(1, RehearsalCount);
        Thread.Sleep(PauseMilliseconds);
        return [.. Run<TBenchmarks>(WarmupCount, IterationCount).Zip(rehearsal).GroupBy(static pair => pair.First.BenchmarkCase.Parameters[QuestionParameter]).SelectMany(Contenders)];
    }

    private static ImmutableArray<BenchmarkReport> Run<TBenchmarks>(int warmupCount, int iterationCount)
    {
        string artifacts = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var log = new AccumulationLogger();
        try
        {
            Summary summary = BenchmarkRunner.Run<TBenchmarks>(Config(warmupCount, iterationCount, artifacts, log));
            return summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(static report => !report.Success)
                ? throw new InvalidOperationException($"The benchmarks of {typeof(TBenchmarks).Name} failed:{Environment.NewLine}{string.Join(Environment.NewLine, summary.ValidationErrors.Select(static error => error.Message))}{Environment.NewLine}{log.GetLog()}")
                : summary.Reports;
        }
        finally
        {
            if (Directory.Exists(artifacts))
                Directory.Delete(artifacts, recursive: true);
        }
    }

    private static ManualConfig Config(int warmupCount, int iterationCount, string artifacts, ILogger log) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(warmupCount)
            .WithIterationCount(iterationCount)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds))
            // An invocation runs dozens of queries, so the overhead of a call does not matter, and a few invocations fill an iteration.
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddValidator(ReturnValueValidator.FailOnError, JitOptimizationsValidator.FailOnError)
        .AddLogger(log)
        .WithArtifactsPath(artifacts)
        .WithOptions(ConfigOptions.DisableLogFile);

    private static IEnumerable<Contender> Contenders(IEnumerable<(BenchmarkReport Report, BenchmarkReport Rehearsal)> question)
    {
        double library = Median(question.Single(static pair => pair.Report.BenchmarkCase.Descriptor.Baseline).Report);
        return question.Select(pair => new Contender(
            (string)pair.Report.BenchmarkCase.Parameters[QuestionParameter],
            pair.Report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            Median(pair.Report),
            // The diagnoser counts allocations of the whole process. Takes the minimum of both runs, because other threads rarely allocate in both.
            Math.Min(Bytes(pair.Report), Bytes(pair.Rehearsal)),
            Median(pair.Report) / library));
    }

    private static long Bytes(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException("The runtime does not count allocated bytes.");

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;
}
