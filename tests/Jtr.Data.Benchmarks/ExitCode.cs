namespace Jtr.Data.Benchmarks;

/// <summary>A checksum as the exit code of a timed launch.</summary>
internal static class ExitCode
{
    /// <summary>Seven bits: above 127 an exit code is a signal's.</summary>
    public static int Of(ulong checksum) => (int)(checksum & 0x7F);
}
