using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Data.Benchmarks.Rival;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Launches every subject in turn, again and again, so that whatever else the machine does falls on all of them; then compares their medians.</summary>
/// <remarks>
/// Every race is run twice. In the first nobody prints, and a subject hands its checksum back as the exit code: opening the console takes longer than most of
/// what is measured here, so this is the strict reading, and the one that the targets are held to. In the second everybody prints, the empty program too.
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

    public static int Run(string[] args)
    {
        Options options = Options.Parse(args);
        string corpus = Path.Combine(AppContext.BaseDirectory, "corpus.json");
        RivalJson.Write(corpus);
        if (RivalDifference.Find(File.ReadAllBytes(corpus)) is { } difference)
            throw new InvalidOperationException($"The rival's records (Rival/RivalRecords.cs) do not hold what the library's (src/Jtr.Data/Model) do. First difference: {difference}.");

        var launcher = new Launcher(corpus);
        Dictionary<string, string> answers = Answers(launcher);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Corpus.Facts.Count} facts, corpus {Corpus.Version} {Corpus.Fingerprint[..12]}, {new FileInfo(corpus).Length / 1024} KiB as JSON; median of {options.Launches} cold launches each, interleaved"));
        var silent = new Report(Medians(launcher, answers, options.Launches, printing: false));
        Console.WriteLine();
        Console.WriteLine(silent);
        Console.WriteLine();
        Console.WriteLine("The same when every program prints its checksum, the empty program too:");
        Console.WriteLine();
        Console.WriteLine(new Report(Medians(launcher, answers, options.Launches, printing: true)));
        return options.Strict && !silent.AllReached ? 1 : 0;
    }

    /// <summary>What each subject says, once all that are asked the same agree.</summary>
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
