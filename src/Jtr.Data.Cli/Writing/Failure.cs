namespace Jtr.Data.Cli.Writing;

/// <summary>Reports an error on standard error, in one line.</summary>
internal static class Failure
{
    /// <returns>The exit code, for the caller to return.</returns>
    public static int Report(int exitCode, string message)
    {
        Remark.Write(message);
        return exitCode;
    }
}
