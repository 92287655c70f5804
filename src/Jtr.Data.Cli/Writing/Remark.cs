using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Says on standard error, in one line, what is no part of the answer.</summary>
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
            // Standard error is closed or full: there is nowhere to say so, and the exit code is what is left.
        }
    }
}
