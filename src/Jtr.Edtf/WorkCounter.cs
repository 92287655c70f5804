using System;

namespace Jtr.Edtf;

/// <summary>Counts the steps, each of constant time, that reading and comparing dates take on this thread. Tests assert an upper bound on the count.</summary>
internal static class WorkCounter
{
    [ThreadStatic]
    private static long t_steps;

    public static long Steps => t_steps;

    public static void Count() => t_steps++;
}
