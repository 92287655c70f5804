using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Opens standard input.</summary>
internal static class StandardInput
{
    /// <summary>Opens standard input; an empty stream if it is closed.</summary>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.OpenStandardInput();

    // If descriptor 0 is closed, the runtime's first pipe gets the number, and reading would wait forever.
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

    /// <summary>Returns true if this process can write to a descriptor. The last octal digit of its flags is the access mode, 0 for reading only.</summary>
    private static bool IsWritten(string descriptor)
    {
        string info = "/proc/self/fdinfo/" + descriptor;
        return File.Exists(info)
            && File.ReadLines(info).FirstOrDefault(static line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
            && (int.Parse(flags.AsSpan(flags.Length - 1), CultureInfo.InvariantCulture) & 3) != 0;
    }
}
