using System;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>What the command line asks of a race.</summary>
/// <param name="Launches">How often each subject starts; an odd number has a middle, any number will do.</param>
/// <param name="Strict">Whether a missed target fails the command.</param>
internal sealed record Options(int Launches, bool Strict)
{
    private const int DefaultLaunches = 41;

    public static Options Parse(string[] args)
    {
        int launches = DefaultLaunches;
        bool strict = false;
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--strict")
                strict = true;
            else if (args[i] == "--launches" && i + 1 < args.Length && int.TryParse(args[++i], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0)
                launches = asked;
            else
                throw new ArgumentException($"'{args[i]}' is not understood. The options are --launches N and --strict.", nameof(args));
        }

        return new Options(launches, strict);
    }
}
