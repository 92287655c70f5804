using System.ComponentModel;
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

    /// <summary>The first position.</summary>
    public int Start { get; set; }

    /// <summary>The position behind the last.</summary>
    public int End { get; set; }

    /// <summary>A bit for each position from the first on, the lowest for the first: whether it lies in the range, certainly or possibly.</summary>
    public ulong InRange { get; private set; }

    /// <summary>The same of those that certainly lie in it.</summary>
    public ulong Certain { get; private set; }

    /// <summary>Says of the position at the end whether it lies in the range.</summary>
    public void Add(Ternary inRange)
    {
        ulong bit = 1UL << (End - Start);
        if (inRange.IsPossible)
            InRange |= bit;
        if (inRange.IsCertain)
            Certain |= bit;
    }

    /// <summary>Takes the first position that lies in the range out of the run; false where none is left.</summary>
    public bool TryTake(out int position, out Ternary inRange)
    {
        position = Start;
        inRange = Ternary.No;
        if (InRange == 0)
            return false;
        while ((InRange & 1) == 0)
            Skip();
        position = Start;
        inRange = (Certain & 1) != 0 ? Ternary.Yes : Ternary.Maybe;
        Skip();
        return true;
    }

    private void Skip()
    {
        Start++;
        InRange >>= 1;
        Certain >>= 1;
    }
}
