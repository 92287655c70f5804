using System.Collections.Generic;

namespace Jtr.Data.Cli;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int InternalFailure = 1;
    public const int WrongCommandLine = 2;
    public const int OtherText = 3;
    public const int NoSuccessor = 4;
    public const int NotCurrent = 5;
    public const int WrongSeeds = 6;

    /// <summary>Gets the meanings, for <c>jtr --help</c>.</summary>
    public static IReadOnlyList<string> Meanings =>
    [
        "0  success, even if no row matches",
        "1  internal failure, such as a file that cannot be written",
        "2  wrong command line: an unknown command, key, value or date",
        "3  a source text is missing or differs from the recorded text",
        "4  the new version is not a valid successor of the old one ('jtr diff', 'jtr lock')",
        "5  a derived file is out of date ('--check' of 'jtr derive', 'lock', 'schema' or 'docs')",
        "6  a seed has an error or a warning ('jtr check'), or a fact does not fit its cited text or could not be checked ('jtr lint')",
    ];
}
