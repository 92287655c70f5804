namespace Jtr.Data.Cli;

/// <summary>What the process tells its caller when it ends; <c>jtr --help</c> says the same.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int InternalFailure = 1;
    public const int WrongCommandLine = 2;
    public const int OtherText = 3;
    public const int NoSuccessor = 4;
}
