using System;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>The options of the command line.</summary>
/// <param name="Launches">The number of measured launches of each subject.</param>
/// <param name="Most">The number of rows of the largest corpus to build; null for the command's default.</param>
/// <param name="Strict">True to return exit code 1 if a target is missed; otherwise, false.</param>
/// <param name="Findings">The file that receives the figures with a target; null for none.</param>
internal sealed record Options(int Launches, int? Most, bool Strict, string? Findings)
{
    private const int DefaultLaunches = 41;

    public static Options Parse(ReadOnlySpan<string> args)
    {
        var options = new Options(DefaultLaunches, null, false, null);
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--strict")
                options = options with { Strict = true };
            else if (args[i] == "--launches" && Number(args, ++i) is > 0 and int launches)
                options = options with { Launches = launches };
            else if (args[i] == "--most" && Number(args, ++i) is { } most)
                options = options with { Most = most };
            else if (args[i] == "--findings" && ++i < args.Length)
                options = options with { Findings = args[i] };
            else
                throw new ArgumentException($"'{string.Join(' ', args!)}' is not understood. The options are --launches N, --most N, --strict and --findings FILE.", nameof(args));
        }

        return options;
    }

    private static int? Number(ReadOnlySpan<string> args, int at) =>
        at < args.Length && int.TryParse(args[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
