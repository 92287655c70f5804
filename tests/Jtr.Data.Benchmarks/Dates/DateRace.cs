using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Data.Benchmarks.Race;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>
/// Reads and compares dates, warm, in turns with what users would write instead: <see cref="DateOnly"/> for what it can hold, and npm's edtf for the rest,
/// where <c>npm ci</c> has been run in <c>tests/edtf-peer</c>. Each figure is the median of many turns.
/// </summary>
internal static class DateRace
{
    private const int Turns = 61;
    private const int Loops = 20_000;

    /// <summary>Texts of level 1, the same that the peer reads: qualified, with unspecified digits, seasons, open and unknown ends, a long year.</summary>
    private static readonly string[] _levelOne = ["1984?", "2004-06~", "2004-06-11%", "201X", "2004-XX", "1985-04-XX", "2001-21", "1985-04-12/..", "2003-04~/", "Y170000002"];

    private static readonly string[] _plain = ["1985-04-12", "2004-02-29", "2021-12-31", "1999-01-01"];

    public static int Run()
    {
        EdtfDate[] dates = [.. _plain.Select(text => EdtfDate.Parse(text))];
        DateOnly[] days = [.. _plain.Select(text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
        double[] medians = Medians(
            i => EdtfDate.Parse(_plain[i & 3]).GetHashCode(),
            i => DateOnly.ParseExact(_plain[i & 3], "yyyy-MM-dd", CultureInfo.InvariantCulture).GetHashCode(),
            i => EdtfDate.Parse(_levelOne[i % 10]).Level,
            i => dates[i & 3].CompareTo(dates[(i + 1) & 3]),
            i => days[i & 3].CompareTo(days[(i + 1) & 3]),
            i => dates[i & 3].IsBefore(dates[(i + 1) & 3]).IsCertain ? 1 : 0,
            i => i & 3);
        string[] names = ["parse a plain date", "DateOnly.ParseExact", "parse a text of level 1", "compare two dates", "DateOnly.CompareTo", "ask IsBefore of two dates", "an empty turn"];
        for (int i = 0; i < names.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[i],-26} {medians[i],8:F1} ns"));

        Console.WriteLine();
        Console.WriteLine(new Target("parse a plain date, × DateOnly.ParseExact", medians[0] / medians[1], 4));
        Console.WriteLine(new Target("compare two dates, × DateOnly.CompareTo", medians[3] / medians[4], 10));
        if (Peer() is { } peer)
            Console.WriteLine(new Target("parse a text of level 1, × npm's edtf", medians[2] / peer, 0.02));
        else
            Console.WriteLine("npm's edtf was not measured: it wants node, and npm ci in tests/edtf-peer.");
        return 0;
    }

    /// <summary>Nanoseconds for one call of each, all of them in turn.</summary>
    private static double[] Medians(params Func<int, int>[] calls)
    {
        var times = new double[calls.Length][];
        for (int i = 0; i < calls.Length; i++)
            times[i] = new double[Turns];
        int sum = 0;
        for (int turn = 0; turn < Turns; turn++)
        {
            for (int i = 0; i < calls.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int loop = 0; loop < Loops; loop++)
                    sum += calls[i](loop);
                times[i][turn] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Loops;
            }
        }

        // Used, so that no call can be left out.
        GC.KeepAlive(sum);
        return [.. times.Select(turns => turns.Order().ElementAt(Turns / 2))];
    }

    /// <summary>Nanoseconds for one text in npm's edtf; null where it is not installed.</summary>
    private static double? Peer()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "edtf-peer")))
            folder = folder.Parent;
        if (folder is null || !Directory.Exists(Path.Combine(folder.FullName, "tests", "edtf-peer", "node_modules")))
            return null;
        var start = new ProcessStartInfo("node", ["speed.mjs", .. _levelOne]) { WorkingDirectory = Path.Combine(folder.FullName, "tests", "edtf-peer"), RedirectStandardOutput = true };
        using Process node = Process.Start(start)!;
        string printed = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return double.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out double nanoseconds) ? nanoseconds : null;
    }
}
