namespace Jtr.Data;

/// <summary>One bound of a date: a day, or the reason why there is none.</summary>
/// <remarks>Immutable, so safe to share between threads. <c>default(EdtfBound)</c> is a bound of no date.</remarks>
public readonly record struct EdtfBound
{
    private readonly Day _day;

    internal EdtfBound(EdtfBoundKind kind, Day day = default)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>Whether the bound is a day, open, unknown, or not placed in days.</summary>
    public EdtfBoundKind Kind { get; }

    /// <summary>The day; null unless <see cref="Kind"/> is <see cref="EdtfBoundKind.Day"/>.</summary>
    public Day? Day => Kind == EdtfBoundKind.Day ? _day : null;

    /// <summary>The day's ISO text, or the kind in lower case.</summary>
    public override string ToString() => Kind switch
    {
        EdtfBoundKind.Day => _day.ToString(),
        EdtfBoundKind.Open => "open",
        EdtfBoundKind.Unknown => "unknown",
        EdtfBoundKind.Unplaced => "unplaced",
        _ => "none",
    };
}
