namespace Jtr.Edtf;

/// <summary>
/// The questions of <see cref="EdtfDate"/> and <see cref="DateExtent"/> asked of a date that may be missing. Where there is no date nothing is known of when it was,
/// and every answer is <see cref="Ternary.Maybe"/>. A date is read throughout, as by itself; of a fact ask <c>When</c>, which knows how it is to be read. Thread-safe.
/// </summary>
public static class UndatedExtensions
{
    /// <summary>Whether it ended before the other began; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsBefore(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsBefore(EdtfDate?, DateExtent?)"/>
    public static Ternary IsBefore(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <summary>Whether it began after the other had ended; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsAfter(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsAfter(EdtfDate?, DateExtent?)"/>
    public static Ternary IsAfter(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <summary>Whether it lies within the other, its ends included; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary IsWithin(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsWithin(EdtfDate?, DateExtent?)"/>
    public static Ternary IsWithin(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <summary>Whether both have a day in common; maybe, where there is no date.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">What it is compared with, or null.</param>
    public static Ternary Intersects(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;

    /// <inheritdoc cref="Intersects(EdtfDate?, DateExtent?)"/>
    public static Ternary Intersects(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;
}
