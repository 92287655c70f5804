using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Says on standard error, in one line, why there is no answer.</summary>
internal static class Failure
{
    /// <returns>The exit code, for the caller to end with.</returns>
    public static int Report(int exitCode, string message)
    {
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
        error.WriteLine("jtr: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}
