namespace Jtr.Edtf;

/// <summary>
/// Extends the comparisons of <see cref="EdtfDate"/> and <see cref="DateExtent"/> to dates that may be null. If one of the two dates is null, the answer is <see cref="Ternary.Maybe"/>.
/// An <see cref="EdtfDate"/> stands for a state that lasts throughout it; for an event use <see cref="EdtfDate.Within"/>. Thread-safe.
/// </summary>
public static class UndatedExtensions
{
    /// <summary>Tests whether the date ended before the other began. Maybe if either is null.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">The other time, or null.</param>
    public static Ternary IsBefore(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsBefore(EdtfDate?, DateExtent?)"/>
    public static Ternary IsBefore(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsBefore(two) : Ternary.Maybe;

    /// <summary>Tests whether the date began after the other ended. Maybe if either is null.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">The other time, or null.</param>
    public static Ternary IsAfter(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsAfter(EdtfDate?, DateExtent?)"/>
    public static Ternary IsAfter(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsAfter(two) : Ternary.Maybe;

    /// <summary>Tests whether the date lies within the other, its ends included. Maybe if either is null.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">The other time, or null.</param>
    public static Ternary IsWithin(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <inheritdoc cref="IsWithin(EdtfDate?, DateExtent?)"/>
    public static Ternary IsWithin(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.IsWithin(two) : Ternary.Maybe;

    /// <summary>Tests whether both have a day in common. Maybe if either is null.</summary>
    /// <param name="date">The date, or null.</param>
    /// <param name="other">The other time, or null.</param>
    public static Ternary Intersects(this EdtfDate? date, DateExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;

    /// <inheritdoc cref="Intersects(EdtfDate?, DateExtent?)"/>
    public static Ternary Intersects(this DateExtent? date, DateExtent? other) => date is { } one && other is { } two ? one.Intersects(two) : Ternary.Maybe;
}
