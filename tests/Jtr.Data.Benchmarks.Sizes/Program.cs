using System;
using System.Runtime.CompilerServices;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>One cold process over the corpus: <c>empty</c>, <c>first</c>, <c>look-up</c>, <c>range</c>, <c>everything</c> or <c>size</c>. Prints its result.</summary>
internal static class Program
{
    private static void Main(string[] args) => Console.WriteLine(args[0] switch
    {
        "empty" => "0",
        "first" => First(),
        "look-up" => LookUp(args[1]),
        "range" => Range(),
        "everything" => Everything(),
        _ => Size(),
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string First() => Arrivals.All[0].Summary;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string LookUp(string key) => Arrivals.Get(key).Summary;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Range()
    {
        int count = 0;
        foreach (Arrival arrival in Arrivals.Between("1931-05-01", "1931-05-03"))
            count += arrival.Summary.Length > 0 ? 1 : 0;
        return count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Everything()
    {
        long sum = 0;
        foreach (Arrival arrival in Arrivals.All)
        {
            sum += arrival.Summary.Length + arrival.Port.Name.Length + (int)arrival.Purpose + (arrival.Date?.ToString().Length ?? 0);
            foreach (Entry entry in arrival.Entries)
                sum += entry.End - entry.Start + entry.Digest.Length;
        }

        return sum.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Size() => $"{Arrivals.Count} {Register.Fingerprint}";
}
