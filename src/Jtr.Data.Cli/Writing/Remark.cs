using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints a remark, which is not part of the answer, on standard error, in one line.</summary>
internal static class Remark
{
    public static void Write(string message)
    {
        try
        {
            using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
            error.WriteLine("jtr: " + Printable.Of(message.ReplaceLineEndings(" ")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full; only the exit code remains.
        }
    }
}
