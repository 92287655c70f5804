namespace Jtr.Data.Cli.Reading;

/// <summary>The time from the start of one date to the end of another; <c>default(EdtfDate)</c> sets no limit.</summary>
internal readonly record struct DateRange(EdtfDate From, EdtfDate To)
{
    /// <summary>Whether it certainly starts after its end.</summary>
    public bool IsEmpty => IsLimit(From) && IsLimit(To) && From.IsAfter(To).IsCertain;

    /// <summary>Whether something that happened within a date happened in the range, in part at least.</summary>
    public Ternary Holds(EdtfDate date)
    {
        Ternary notBefore = IsLimit(From) ? !date.Within().IsBefore(From) : Ternary.Yes;
        Ternary notAfter = IsLimit(To) ? !date.Within().IsAfter(To) : Ternary.Yes;
        return notBefore & notAfter;
    }

    private static bool IsLimit(EdtfDate date) => date.Kind != EdtfKind.None;
}
