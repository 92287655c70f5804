using System;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Reads the same events as <see cref="TimelineRanges"/>. The library parses the ends, and the rival has them ready.</summary>
public class TimelineRangesByTexts
{
    private (string From, string To)[] _texts = [];
    private (DateOnly From, DateOnly To)[] _days = [];

    [Params(Questions.RangeByTexts)]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _texts = QueryCases.TextRanges();
        _days = QueryCases.Ranges();
    }

    [Benchmark(Baseline = true, Description = Contenders.Library, OperationsPerInvoke = QueryCases.Count)]
    public long Library()
    {
        long sum = 0;
        foreach ((string from, string to) in _texts)
        {
            foreach (Event happening in Timeline.Between(from, to))
                sum += Reading.Of(happening.Key, happening.Summary);
        }

        return sum;
    }

    [Benchmark(Description = Contenders.Scan, OperationsPerInvoke = QueryCases.Count)]
    public long Scan()
    {
        long sum = 0;
        foreach ((DateOnly from, DateOnly to) in _days)
            sum += Reading.Of(Rivals.Objects.Between(from, to));
        return sum;
    }
}
