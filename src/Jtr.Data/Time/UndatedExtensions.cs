namespace Jtr.Data;

/// <summary>
/// The questions of <see cref="EdtfDate"/> and <see cref="EdtfExtent"/> asked of a date that may be missing. Where there is no date nothing is known of when it was,
/// and every answer is <see cref="Ternary.Maybe"/>. A date is read throughout, as by itself; of a fact ask <see cref="IFact.When"/>, which knows how it is to be read. Thread-safe.
/// </summary>
public static class UndatedExtensions
{
    /// <summary>Whether it ended before the other began; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsBefore(this EdtfDate? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsBefore(EdtfDate?, EdtfExtent?)"/>
    public static Ternary IsBefore(this EdtfExtent? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <summary>Whether it began after the other had ended; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsAfter(this EdtfDate? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsAfter(EdtfDate?, EdtfExtent?)"/>
    public static Ternary IsAfter(this EdtfExtent? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <summary>Whether it lies within the other, its ends included; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsWithin(this EdtfDate? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsWithin(EdtfDate?, EdtfExtent?)"/>
    public static Ternary IsWithin(this EdtfExtent? date, EdtfExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <summary>Whether both have a day in common; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary Intersects(this EdtfDate? date, EdtfExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;

    /// <inheritdoc cref="Intersects(EdtfDate?, EdtfExtent?)"/>
    public static Ternary Intersects(this EdtfExtent? date, EdtfExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;
}
