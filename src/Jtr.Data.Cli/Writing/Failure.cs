namespace Jtr.Data.Cli.Writing;

/// <summary>Says on standard error, in one line, why there is no answer.</summary>
internal static class Failure
{
    /// <returns>The exit code, for the caller to end with.</returns>
    public static int Report(int exitCode, string message)
    {
        Remark.Write(message);
        return exitCode;
    }
}
