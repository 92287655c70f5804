namespace Jtr.Data.Benchmarks;

/// <summary>Converts a checksum to the exit code of a timed launch.</summary>
internal static class ExitCode
{
    /// <summary>Returns the low seven bits, because exit codes above 127 stand for signals.</summary>
    public static int Of(ulong checksum) => (int)(checksum & 0x7F);
}
