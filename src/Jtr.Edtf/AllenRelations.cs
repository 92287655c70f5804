using System;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>
/// A set of Allen's thirteen interval relations (James F. Allen, 1983). Several flags mean that any one of those relations may hold.
/// </summary>
/// <remarks>
/// Days are whole: an interval that ends on one day <see cref="Meets"/> one that starts on the next. The flags follow Thomas Alspaugh's order,
/// <c>pmoFDseSdfOMP</c>, in which the converse of a relation is its mirror image. <see cref="AllenAlgebra"/> holds the operations.
/// </remarks>
[Flags]
[JsonConverter(typeof(DateJson))]
public enum AllenRelations
{
    /// <summary>The empty set: no relation is possible.</summary>
    None = 0,

    /// <summary>The first ends before the second starts, with at least one day between them. Letter p.</summary>
    Before = 1 << 0,

    /// <summary>The second starts on the day after the first ends. Letter m.</summary>
    Meets = 1 << 1,

    /// <summary>The first starts before the second starts, and ends within it but before its last day. Letter o.</summary>
    Overlaps = 1 << 2,

    /// <summary>The first starts before the second starts, and both end on the same day. Letter F.</summary>
    FinishedBy = 1 << 3,

    /// <summary>The first starts before the second starts and ends after the second ends. Letter D.</summary>
    Contains = 1 << 4,

    /// <summary>Both start on the same day, and the first ends before the second ends. Letter s.</summary>
    Starts = 1 << 5,

    /// <summary>Both start on the same day and end on the same day. Letter e.</summary>
    Equal = 1 << 6,

    /// <summary>Both start on the same day, and the first ends after the second ends. Letter S.</summary>
    StartedBy = 1 << 7,

    /// <summary>The first starts after the second starts and ends before the second ends. Letter d.</summary>
    During = 1 << 8,

    /// <summary>The first starts after the second starts, and both end on the same day. Letter f.</summary>
    Finishes = 1 << 9,

    /// <summary>The first starts within the second but after its first day, and ends after the second ends. Letter O.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The first starts on the day after the second ends. Letter M.</summary>
    MetBy = 1 << 11,

    /// <summary>The first starts after the second ends, with at least one day between them. Letter P.</summary>
    After = 1 << 12,

    /// <summary>Every relation is possible: nothing is known.</summary>
    All = (1 << 13) - 1,
}
