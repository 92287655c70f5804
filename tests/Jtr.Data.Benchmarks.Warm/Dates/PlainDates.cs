using System;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>Parses plain dates, and returns the sum of their years.</summary>
public class PlainDates
{
    private readonly string[] _texts = DateCases.Plain;

    [Params(DateCases.ParsePlain)]
    public string Question { get; set; } = "";

    [Benchmark(Baseline = true, Description = DateCases.Library, OperationsPerInvoke = DateCases.Count)]
    public long Library()
    {
        long sum = 0;
        for (int i = 0; i < DateCases.Count; i++)
            sum += EdtfDate.Parse(_texts[i & 3]).Year ?? 0;
        return sum;
    }

    [Benchmark(Description = DateCases.DateOnlyParse, OperationsPerInvoke = DateCases.Count)]
    public long Framework()
    {
        long sum = 0;
        for (int i = 0; i < DateCases.Count; i++)
            sum += DateOnly.ParseExact(_texts[i & 3], "yyyy-MM-dd", CultureInfo.InvariantCulture).Year;
        return sum;
    }
}
