using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Data.Benchmarks.Rival;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Launches every subject in turn, again and again, so that whatever else the machine does falls on all of them; then compares their medians.</summary>
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
        CorpusJson.Write(corpus);
        if (!RivalCorpus.HoldsAllOf(corpus))
            throw new InvalidOperationException("The rival's records do not hold what the library's do: bring Rival/ in line with Model/.");

        var launcher = new Launcher(corpus);
        Dictionary<string, int> exitCodes = ExitCodes(launcher);
        var report = new Report(Medians(launcher, exitCodes, options.Launches), options.Launches, new FileInfo(corpus).Length);
        Console.WriteLine(report);
        return options.Strict && !report.AllReached ? 1 : 0;
    }

    /// <summary>The exit code that each subject's timed launches must have, once all the groups agree among themselves.</summary>
    private static Dictionary<string, int> ExitCodes(Launcher launcher)
    {
        var exitCodes = new Dictionary<string, int> { [SubjectNames.Empty] = 0 };
        foreach (string[] group in _sameAnswer)
        {
            string[] answers = [.. group.Select(launcher.Ask)];
            if (answers.Any(answer => answer != answers[0] || answer.Length == 0))
                throw new InvalidOperationException($"The answers differ: {string.Join(", ", group.Zip(answers, (subject, answer) => $"{subject} says '{answer}'"))}.");
            foreach (string subject in group)
                exitCodes[subject] = ExitCode.Of(ulong.Parse(answers[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return exitCodes;
    }

    private static Dictionary<string, TimeSpan> Medians(Launcher launcher, Dictionary<string, int> exitCodes, int launches)
    {
        Dictionary<string, List<TimeSpan>> times = _subjects.ToDictionary(subject => subject, _ => new List<TimeSpan>(launches));
        for (int round = -WarmingRounds; round < launches; round++)
        {
            foreach (string subject in _subjects)
            {
                (TimeSpan time, int exitCode) = launcher.Time(subject);
                if (exitCode != exitCodes[subject])
                    throw new InvalidOperationException($"{subject} ended with {exitCode}; its checksum asks for {exitCodes[subject]}.");
                if (round >= 0)
                    times[subject].Add(time);
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
