using System.Threading;

namespace Jtr.Data;

/// <summary>Keeps the object that a row became. Not generic, so that a process that reads many tables compiles it once.</summary>
/// <remarks>
/// Whoever finds an object in the array reads it without a barrier: its row number is written before the exchange, which is one, and what is read through a
/// reference is never older than the reference. Everything else in it is decoded again when it is missing.
/// </remarks>
internal static class Kept
{
    /// <summary>Where a table keeps its rows, made by whoever is first to ask.</summary>
    public static object?[] Rows(ref object?[]? rows, int count) => Interlocked.CompareExchange(ref rows, new object?[count], null) ?? rows;

    /// <summary>The object that a row is from now on: this one, unless another thread was first.</summary>
    public static object First(object?[] rows, int row, object made) => Interlocked.CompareExchange(ref rows[row], made, null) ?? made;
}
