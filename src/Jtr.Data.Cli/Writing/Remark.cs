using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Says on standard error, in one line, what is no part of the answer.</summary>
internal static class Remark
{
    public static void Write(string message)
    {
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
        error.WriteLine("jtr: " + message.ReplaceLineEndings(" "));
    }
}
