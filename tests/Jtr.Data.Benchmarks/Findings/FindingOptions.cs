using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Jtr.Data.Benchmarks.Findings;

/// <summary>The options that all benchmark programs have in common.</summary>
/// <param name="Path">The file that receives the findings; null for none.</param>
/// <param name="Strict">True to return exit code 1 if a target is missed; otherwise, false.</param>
internal sealed record FindingOptions(string? Path, bool Strict)
{
    public static FindingOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new FindingOptions(null, false);
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--strict")
                options = options with { Strict = true };
            else if (args[i] == "--findings" && i + 1 < args.Length)
                options = options with { Path = args[++i] };
            else
                throw new ArgumentException($"'{args[i]}' is not an option. The options are --strict and --findings FILE.", nameof(args));
        }

        return options;
    }

    /// <summary>Writes the findings to the file, if there is one, and returns the exit code.</summary>
    public int Finish(IReadOnlyCollection<Finding> findings)
    {
        if (Path is not null)
            File.WriteAllLines(Path, findings.Select(static finding => string.Join('\t', finding.Name, finding.Figure, finding.Limit, finding.IsReached, finding.InTable)));
        return Strict && findings.Any(static finding => finding.IsReached == false) ? 1 : 0;
    }

    /// <summary>Reads the findings that another program wrote.</summary>
    public static IEnumerable<Finding> Read(string path) => File.ReadLines(path)
        .Select(static line => line.Split('\t'))
        .Select(static cells => new Finding(cells[0], cells[1], cells[2], cells[3].Length > 0 ? bool.Parse(cells[3]) : null, bool.Parse(cells[4])));
}
