using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>A question that the library and its rivals answer in turn.</summary>
/// <param name="What">What is asked.</param>
/// <param name="Cases">How many cases of it there are.</param>
/// <param name="Library">The library; the first to be asked.</param>
/// <param name="Rivals">Who else is asked.</param>
internal sealed record Question(string What, int Cases, Contender Library, Contender[] Rivals)
{
    private const int WarmingTurns = 4;
    private const double WarmingSeconds = 0.6;
    private const int PauseMilliseconds = 250;
    private const double SliceMilliseconds = 0.5;

    // What is interrupted in one round is not in most of the others.
    public IEnumerable<Outcome> Race(int rounds)
    {
        Contender[] all = [Library, .. Rivals];
        long[] sums = [.. all.Select(contender => contender.Ask(0, Cases))];
        if (sums.Distinct().Count() > 1)
            throw new InvalidOperationException($"The answers to '{What}' differ: {string.Join(", ", all.Zip(sums, (contender, sum) => string.Create(CultureInfo.InvariantCulture, $"{contender.Name} says {sum}")))}.");

        // The runtime compiles a second and a third time behind one's back, when it finds the time: each has its turn, then the runtime has.
        int[] counts = [];
        for (int turn = 0; turn < WarmingTurns; turn++)
        {
            counts = [.. all.Select(Warm)];
            Thread.Sleep(PauseMilliseconds);
        }

        var times = all.Select(_ => new double[rounds]).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < all.Length; i++)
                times[i][round] = Time(all[i], round, counts[i]);
        }

        return all.Select((contender, i) => new Outcome(
            What,
            contender.Name,
            Median(times[i]),
            i == 0 ? 1 : Median([.. times[0].Zip(times[i], (own, other) => other / own)]),
            Allocated(contender),
            contender.Least,
            contender.MostBytes));
    }

    /// <summary>Asks for a while; gives how often it can be asked in a slice of time.</summary>
    private int Warm(Contender contender)
    {
        long started = Stopwatch.GetTimestamp(), asked = 0;
        for (int from = 0; Stopwatch.GetElapsedTime(started).TotalSeconds < WarmingSeconds; from = (from + 16) % Cases)
        {
            contender.Ask(from, 16);
            asked += 16;
        }

        return (int)Math.Max(1, asked * SliceMilliseconds / (WarmingSeconds * 1000));
    }

    private double Time(Contender contender, int round, int count)
    {
        int from = (int)((long)round * 7919 % Cases);
        long started = Stopwatch.GetTimestamp();
        contender.Ask(from, count);
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / count;
    }

    private static double Allocated(Contender contender)
    {
        const int count = 64;
        contender.Ask(0, count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        contender.Ask(0, count);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
