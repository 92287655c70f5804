using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Numerics;
#endif
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Some positions of an order of dates, one after another, and which of them lie in a range: found together, so that a walk looks them up once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DateRun
{
    /// <summary>How many positions a run has at most.</summary>
    public const int Length = 64;

    /// <summary>After how many that do not lie in the range a run ends: those that follow may be passed over by groups.</summary>
    public const int Misses = 2;

    private int _start;
    private ulong _inRange;
    private ulong _certain;

    /// <summary>A run.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position behind the last.</param>
    /// <param name="inRange">A bit for each position from the first on, the lowest for the first: whether it lies in the range, certainly or possibly.</param>
    /// <param name="certain">The same of those that certainly lie in it.</param>
    public DateRun(int start, int end, ulong inRange, ulong certain)
    {
        _start = start;
        End = end;
        _inRange = inRange;
        _certain = certain;
    }

    /// <summary>The position behind the last.</summary>
    public int End { get; }

    /// <summary>A bit for each position that is left, the lowest for the next: whether it lies in the range, certainly or possibly.</summary>
    public readonly ulong InRange => _inRange;

    /// <summary>Takes the first position that lies in the range out of the run; false where none is left.</summary>
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

        // The bit itself goes too. In two steps, because a shift by 64 would be none.
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
