using System;

namespace Jtr.Edtf;

/// <summary>Counts the steps, each of constant time, that reading and comparing dates take on this thread. Tests assert an upper bound on the count.</summary>
internal static class WorkCounter
{
    [ThreadStatic]
    private static long _steps;

    public static long Steps => _steps;

    public static void Count() => _steps++;
}
