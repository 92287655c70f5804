using System;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Reads the events that happened, certainly or possibly, between two dates.</summary>
public class TimelineRanges
{
    private (EdtfDate From, EdtfDate To)[] _dates = [];
    private (DateOnly From, DateOnly To)[] _days = [];

    [Params(Questions.Range)]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _dates = QueryCases.DateRanges();
        _days = QueryCases.Ranges();
    }

    [Benchmark(Baseline = true, Description = Contenders.Library, OperationsPerInvoke = QueryCases.Count)]
    public long Library()
    {
        long sum = 0;
        foreach ((EdtfDate from, EdtfDate to) in _dates)
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

    [Benchmark(Description = Contenders.SortedObjects, OperationsPerInvoke = QueryCases.Count)]
    public long SortedObjects()
    {
        long sum = 0;
        foreach ((DateOnly from, DateOnly to) in _days)
            sum += Rivals.Objects.ReadBetween(from, to);
        return sum;
    }

    [Benchmark(Description = Contenders.Sqlite, OperationsPerInvoke = QueryCases.Count)]
    public long Sqlite()
    {
        long sum = 0;
        foreach ((DateOnly from, DateOnly to) in _days)
            sum += Rivals.Sqlite.Between(from, to);
        return sum;
    }
}
