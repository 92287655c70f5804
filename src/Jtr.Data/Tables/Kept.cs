using System.Threading;

namespace Jtr.Data;

/// <summary>Keeps the object that a row became. Not generic, so that a process that reads many tables compiles it once.</summary>
internal static class Kept
{
    /// <summary>The object that a row is from now on: this one, unless another thread was first.</summary>
    public static object First(object?[] rows, int row, object made) => Interlocked.CompareExchange(ref rows[row], made, null) ?? made;
}
