using System.Collections.Generic;

namespace Jtr.Data.Cli;

/// <summary>What the process tells its caller when it ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int InternalFailure = 1;
    public const int WrongCommandLine = 2;
    public const int OtherText = 3;
    public const int NoSuccessor = 4;
    public const int NotCurrent = 5;
    public const int WrongSeeds = 6;

    /// <summary>What <c>jtr --help</c> says of them.</summary>
    public static IReadOnlyList<string> Meanings =>
    [
        "0  success, also where nothing answers",
        "1  internal failure, such as a file that cannot be written",
        "2  wrong command line: an unknown command, key, word or date",
        "3  a source text is not the one that the corpus rests on",
        "4  a version may not follow the one before it ('jtr diff', 'jtr lock')",
        "5  a derived file is not current ('--check' of 'jtr derive' and its parts)",
        "6  a seed has a mistake or something suspicious ('jtr check'), or does not fit its words, or could not be held to them ('jtr lint')",
    ];
}
