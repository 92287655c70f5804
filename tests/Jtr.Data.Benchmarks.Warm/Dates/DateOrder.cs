using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>Compares dates, and counts the pairs that are in order.</summary>
public class DateOrder
{
    private readonly EdtfDate[] _dates = [.. DateCases.Plain.Select(static text => EdtfDate.Parse(text))];
    private readonly DateOnly[] _days = [.. DateCases.Plain.Select(static text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    [Params(DateCases.Compare)]
    public string Question { get; set; } = "";

    [Benchmark(Baseline = true, Description = DateCases.Library, OperationsPerInvoke = DateCases.Count)]
    public long Library()
    {
        long count = 0;
        for (int i = 0; i < DateCases.Count; i++)
        {
            if (_dates[i & 3].CompareTo(_dates[(i + 1) & 3]) < 0)
                count++;
        }

        return count;
    }

    [Benchmark(Description = DateCases.DateOnlyCompare, OperationsPerInvoke = DateCases.Count)]
    public long Framework()
    {
        long count = 0;
        for (int i = 0; i < DateCases.Count; i++)
        {
            if (_days[i & 3].CompareTo(_days[(i + 1) & 3]) < 0)
                count++;
        }

        return count;
    }

    /// <summary>Tests more than sort order: whether every completion of one date is before every completion of the other.</summary>
    [Benchmark(Description = DateCases.IsBefore, OperationsPerInvoke = DateCases.Count)]
    public long IsBefore()
    {
        long count = 0;
        for (int i = 0; i < DateCases.Count; i++)
        {
            if (_dates[i & 3].IsBefore(_dates[(i + 1) & 3]).IsCertain)
                count++;
        }

        return count;
    }
}
