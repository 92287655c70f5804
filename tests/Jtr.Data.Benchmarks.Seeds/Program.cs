using System;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Seeds;

/// <summary><c>Jtr.Data.Benchmarks.Seeds {folder} {events}</c> writes the seeds of a synthetic corpus.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [string folder, string count] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int events) || events == 0)
        {
            Console.Error.WriteLine("The arguments are the folder to write into and the number of events, at least 1.");
            return 2;
        }

        new SyntheticSeeds(events).Write(folder);
        return 0;
    }
}
