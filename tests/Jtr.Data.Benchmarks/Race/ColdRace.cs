using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Rival;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Launches all subjects in turn, many times, so that other load on the machine affects all alike, and compares their medians.</summary>
/// <remarks>
/// A race is run twice. In the first, subjects return their checksum as the exit code and print nothing: opening the console takes longer than most of what is
/// measured. In the second, all subjects print, including the empty program.
/// </remarks>
internal static class ColdRace
{
    private const int WarmingRounds = 3;

    private static readonly string[] _subjects =
    [
        SubjectNames.Empty, SubjectNames.FirstFact, SubjectNames.KeyLookUp, SubjectNames.Listing, SubjectNames.RivalFirstFact, SubjectNames.RivalListing,
    ];

    /// <summary>The groups of subjects that must give the same answer.</summary>
    private static readonly string[][] _sameAnswer =
    [
        [SubjectNames.FirstFact, SubjectNames.KeyLookUp, SubjectNames.RivalFirstFact],
        [SubjectNames.Listing, SubjectNames.RivalListing],
    ];

    /// <summary>Prints the race, and returns the figures that have a target.</summary>
    /// <param name="launches">The number of measured launches of each subject.</param>
    public static List<Finding> Run(int launches)
    {
        string corpus = Path.Combine(AppContext.BaseDirectory, "corpus.json");
        RivalJson.Write(corpus);
        if (RivalDifference.Find(File.ReadAllBytes(corpus)) is { } difference)
            throw new InvalidOperationException($"The rival's records (Rival/RivalRecords.cs) do not hold what the library's (src/Jtr.Data/Model) do. First difference: {difference}.");

        var launcher = new Launcher(corpus);
        Dictionary<string, string> answers = Answers(launcher);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Corpus.Facts.Count} facts, corpus {Corpus.Version} {Corpus.Fingerprint[..12]}, {new FileInfo(corpus).Length / 1024} KiB as JSON; median of {launches} cold launches each, interleaved"));
        Console.WriteLine();
        Console.WriteLine("No subject prints:");
        Console.WriteLine();
        var silent = new Report(Medians(launcher, answers, launches, printing: false), Printing: false);
        Console.WriteLine(silent);
        Console.WriteLine();
        Console.WriteLine("Every subject prints its checksum:");
        Console.WriteLine();
        var printing = new Report(Medians(launcher, answers, launches, printing: true), Printing: true);
        Console.WriteLine(printing);
        Console.WriteLine();
        WriteCompiledMethods(launcher);
        return [.. silent.Findings, .. printing.Findings];
    }

    /// <summary>Prints the number of methods that the runtime compiles in each subject, counted in separate launches that are not timed.</summary>
    private static void WriteCompiledMethods(Launcher launcher)
    {
        Console.WriteLine("Methods compiled at run time, and those beyond the empty program:");
        Console.WriteLine();
        int none = launcher.CountCompiledMethods(SubjectNames.Empty);
        foreach (string subject in _subjects)
        {
            int count = launcher.CountCompiledMethods(subject);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subject,-18} {count,5:N0} {count - none,6:N0}"));
        }
    }

    /// <summary>Returns the output of each subject. Throws if the answers to the same question differ.</summary>
    private static Dictionary<string, string> Answers(Launcher launcher)
    {
        Dictionary<string, string> answers = _subjects.ToDictionary(subject => subject, subject => launcher.Run(subject, printing: true).Printed);
        foreach (string[] group in _sameAnswer)
        {
            if (group.Any(subject => answers[subject].Length == 0 || answers[subject] != answers[group[0]]))
                throw new InvalidOperationException($"The answers differ: {string.Join(", ", group.Select(subject => $"{subject} says '{answers[subject]}'"))}.");
        }

        return answers;
    }

    private static Dictionary<string, TimeSpan> Medians(Launcher launcher, Dictionary<string, string> answers, int launches, bool printing)
    {
        Dictionary<string, List<TimeSpan>> times = _subjects.ToDictionary(subject => subject, _ => new List<TimeSpan>(launches));
        for (int round = -WarmingRounds; round < launches; round++)
        {
            foreach (string subject in _subjects)
            {
                Launch launch = launcher.Run(subject, printing);
                int exitCode = ExitCode.Of(ulong.Parse(answers[subject], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                if (launch.ExitCode != exitCode || (printing && launch.Printed != answers[subject]))
                    throw new InvalidOperationException($"{subject} ended with {launch.ExitCode} and '{launch.Printed}'; its checksum is {answers[subject]}.");
                if (round >= 0)
                    times[subject].Add(launch.Time);
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => Median(pair.Value));
    }

    private static TimeSpan Median(List<TimeSpan> times)
    {
        times.Sort();
        return (times[(times.Count - 1) / 2] + times[times.Count / 2]) / 2;
    }
}
