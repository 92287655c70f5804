using System;
using System.Runtime.InteropServices;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>What the processes that this one started, and those that they started, have taken so far. Nothing where the system does not say it.</summary>
/// <param name="Processor">The time on processors.</param>
/// <param name="PeakBytes">The most that one of them had in memory.</param>
internal readonly partial record struct Consumption(TimeSpan Processor, long PeakBytes)
{
    private const int OfChildren = -1;

    public static Consumption Now()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return default;

        // Two times of seconds and microseconds, the peak in kilobytes, and thirteen numbers more.
        Span<long> usage = stackalloc long[18];
        return GetResourceUsage(OfChildren, ref MemoryMarshal.GetReference(usage)) == 0
            ? new Consumption(TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]), usage[4] * 1024)
            : default;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, ref long usage);
}
