namespace Jtr.Data.Package.Tests;

/// <summary>Splits the output of a command.</summary>
internal static class Printed
{
    /// <summary>Returns the lines, with any line ending.</summary>
    public static string[] Lines(string printed) => printed.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
