using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>What is given to the tool from outside.</summary>
internal static class StandardInput
{
    /// <summary>Opens standard input; one that is closed is empty.</summary>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.OpenStandardInput();

    // Where nothing is open under the number 0, the runtime's first pipe has it, and reading would wait for what nobody writes.
    private static bool IsClosed()
    {
        const string Descriptors = "/proc/self/fd";
        try
        {
            return OperatingSystem.IsLinux()
                && new FileInfo(Descriptors + "/0").LinkTarget is { } input
                && input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFiles(Descriptors).Any(other => new FileInfo(other).LinkTarget == input && IsWritten(Path.GetFileName(other)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Returns true if this process writes to one of its descriptors: the last octal digit of its flags says how it is opened, and 0 is for reading.</summary>
    private static bool IsWritten(string descriptor)
    {
        string info = "/proc/self/fdinfo/" + descriptor;
        return File.Exists(info)
            && File.ReadLines(info).FirstOrDefault(static line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
            && (int.Parse(flags.AsSpan(flags.Length - 1), CultureInfo.InvariantCulture) & 3) != 0;
    }
}
