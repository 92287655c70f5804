using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Jtr.Data.Benchmarks.Dates;
using Jtr.Data.Benchmarks.Race;
using Jtr.Data.Benchmarks.Sizes;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Jtr.Data.Benchmarks -- [--launches N] [--strict]</c> races cold processes;
/// <c>{subject} {corpus.json} [print]</c> is one of them. <c>-- dates</c> reads and compares dates instead, <c>-- queries [--strict]</c> asks a warm corpus, and <c>-- sizes [--most N]</c> builds corpora of several sizes.
/// </summary>
/// <remarks>
/// All subjects are this one executable, so that the host reads the same configuration and finds the same assemblies for each: what differs between two
/// launches is what the subject itself touches. The empty program ends before anything of Jtr.Data, System.Text.Json or the console is loaded.
/// </remarks>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["dates"] => RunDates(),
        ["queries", .. string[] options] => RunQueries(options),
        ["sizes", .. string[] options] => RunSizes(options),
        _ => args.Length > 0 && !args[0].StartsWith('-') ? RunSubject(args) : RunRace(args),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunSubject(string[] args)
    {
        ulong checksum = args[0] switch
        {
            SubjectNames.Empty => Nothing.Run(),
            SubjectNames.FirstFact => FirstFact.Run(),
            SubjectNames.KeyLookUp => KeyLookUp.Run(),
            SubjectNames.Listing => Listing.Run(),
            SubjectNames.RivalFirstFact => RivalFirstFact.Run(args[1]),
            SubjectNames.RivalListing => RivalListing.Run(args[1]),
            _ => throw new ArgumentOutOfRangeException(nameof(args), args[0], "There is no such subject."),
        };
        if (args.Length > 2)
            Print(checksum);
        return ExitCode.Of(checksum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunDates()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return DateRace.Run();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunSizes(string[] options)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return SizeTable.Run(options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunQueries(string[] options)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return BothCorpora.Run(options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Print(ulong checksum) => Console.WriteLine(checksum.ToString("x16", CultureInfo.InvariantCulture));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunRace(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return ColdRace.Run(args);
    }
}
