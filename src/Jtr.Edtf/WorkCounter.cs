using System;

namespace Jtr.Edtf;

/// <summary>Counts the steps that reading and comparing dates take on this thread, so that tests hold them to a bound. A step takes constant time.</summary>
internal static class WorkCounter
{
    [ThreadStatic]
    private static long _steps;

    public static long Steps => _steps;

    public static void Count() => _steps++;
}
