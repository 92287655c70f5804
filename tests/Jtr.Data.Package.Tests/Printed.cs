namespace Jtr.Data.Package.Tests;

/// <summary>What a command printed.</summary>
internal static class Printed
{
    /// <summary>Its lines, whatever ends a line on this system.</summary>
    public static string[] Lines(string printed) => printed.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
