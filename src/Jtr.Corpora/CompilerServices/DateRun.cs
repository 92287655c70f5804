using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Numerics;
#endif
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A run of consecutive positions in an order of dates, with a bit for each that lies in a range. Found together, so that enumeration searches once for each run.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DateRun
{
    /// <summary>The maximum number of positions in a run.</summary>
    public const int Length = 64;

    /// <summary>The number of consecutive misses that ends a run, because whole groups may be skippable from there.</summary>
    public const int Misses = 2;

    private int _start;
    private ulong _inRange;
    private ulong _certain;

    /// <summary>Creates a run.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position after the last.</param>
    /// <param name="inRange">A bit for each position, the lowest for the first: set if it certainly or possibly lies in the range.</param>
    /// <param name="certain">A bit for each position: set if it certainly lies in the range.</param>
    public DateRun(int start, int end, ulong inRange, ulong certain)
    {
        _start = start;
        End = end;
        _inRange = inRange;
        _certain = certain;
    }

    /// <summary>Gets the position after the last.</summary>
    public int End { get; }

    /// <summary>Gets a bit for each remaining position, the lowest for the next: set if it certainly or possibly lies in the range.</summary>
    public readonly ulong InRange => _inRange;

    /// <summary>Removes the first remaining position in the range from the run. Returns false if none remains.</summary>
    public bool TryTake(out int position, out Ternary inRange)
    {
        if (_inRange == 0)
        {
            position = End;
            inRange = Ternary.No;
            return false;
        }

        int skipped = TrailingZeroCount(_inRange);
        position = _start + skipped;
        inRange = ((_certain >> skipped) & 1) != 0 ? Ternary.Yes : Ternary.Maybe;

        // Shift the bit itself out too. In two steps, because a shift by 64 would be a shift by 0.
        _start = position + 1;
        _inRange = (_inRange >> skipped) >> 1;
        _certain = (_certain >> skipped) >> 1;
        return true;
    }

    private static int TrailingZeroCount(ulong bits)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(bits);
#else
        int count = 0;
        for (; (bits & 1) == 0; bits >>= 1)
            count++;
        return count;
#endif
    }
}
