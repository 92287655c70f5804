using System;
using System.Runtime.InteropServices;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>The resources that all descendant processes of this one have used so far (<c>getrusage</c>). Zero on systems that do not report them.</summary>
/// <param name="Processor">The processor time.</param>
/// <param name="PeakBytes">The largest peak memory of a single process, in bytes.</param>
internal readonly partial record struct Consumption(TimeSpan Processor, long PeakBytes)
{
    private const int OfChildren = -1;

    public static Consumption Now()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return default;

        // Two times in seconds and microseconds, the peak in kilobytes, and thirteen other numbers.
        Span<long> usage = stackalloc long[18];
        return GetResourceUsage(OfChildren, ref MemoryMarshal.GetReference(usage)) == 0
            ? new Consumption(TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]), usage[4] * 1024)
            : default;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
