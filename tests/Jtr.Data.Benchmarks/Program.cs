using System;
using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Text;
using Jtr.Data.Benchmarks.All;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Race;
using Jtr.Data.Benchmarks.Sizes;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Jtr.Data.Benchmarks -- [command] [options]</c>. Without a command, races cold processes. <c>queries</c> measures queries of a
/// warm corpus, <c>dates</c> measures reading and comparing dates, <c>sizes</c> builds corpora of several sizes, <c>compiler</c> compiles two synthetic corpora, and
/// <c>all</c> does all of it and prints one table.
/// <c>{subject} {corpus.json} [print|methods]</c> is one of the cold processes.
/// </summary>
/// <remarks>
/// All subjects are this one executable, so that the host reads the same configuration and finds the same assemblies for each: two launches differ only in the
/// subject. The empty program ends before anything of Jtr.Data, System.Text.Json or the console is loaded.
/// </remarks>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["all" or "queries" or "dates" or "sizes" or "compiler", ..] or [] => RunBenchmarks(args),
        [[not '-', ..], ..] => RunSubject(args),
        _ => RunBenchmarks(["cold", .. args]),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunSubject(string[] args)
    {
        ulong checksum = args[0] switch
        {
            SubjectNames.Empty => EmptyProgram.Run(),
            SubjectNames.FirstFact => FirstFact.Run(),
            SubjectNames.KeyLookUp => KeyLookUp.Run(),
            SubjectNames.Listing => Listing.Run(),
            SubjectNames.RivalFirstFact => RivalFirstFact.Run(args[1]),
            SubjectNames.RivalListing => RivalListing.Run(args[1]),
            _ => throw new ArgumentOutOfRangeException(nameof(args), args[0], "There is no such subject or command."),
        };
        if (args.Length > 2)
            Print(args[2], checksum);
        return ExitCode.Of(checksum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Print(string output, ulong checksum)
    {
        // Counted before the console's own methods are compiled.
        long methods = JitInfo.GetCompiledMethodCount();
        Console.WriteLine(output == Launcher.CountMethods ? methods.ToString(CultureInfo.InvariantCulture) : checksum.ToString("x16", CultureInfo.InvariantCulture));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunBenchmarks(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        string command = args is [string first, ..] ? first : "cold";
        Options options = Options.Parse(args.AsSpan(Math.Min(1, args.Length)));
        return new FindingOptions(options.Findings, options.Strict).Finish(command switch
        {
            "all" => AllBenchmarks.Run(options),
            "queries" => [.. Programs.Run(Programs.Warm, "queries"), .. Programs.Run(Programs.Synthetic)],
            "dates" => Programs.Run(Programs.Warm, "dates"),
            "compiler" => [CompilerTimes.Run()],
            "sizes" => SizeTable.Run(options.Most ?? 100_000),
            _ => ColdRace.Run(options.Launches),
        });
    }
}
