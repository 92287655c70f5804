using System;

namespace Jtr.Data;

/// <summary>
/// What a unit is in the base unit of its kind, where that is so by definition: lengths in metres, months, years and decades in months. Every other unit is a kind of its own:
/// neither months nor hours are a fixed number of the other, and people are no kilometres.
/// </summary>
internal static class UnitScale
{
    /// <summary>How many base units a unit is.</summary>
    public static decimal Of(Unit unit) => unit switch
    {
        Unit.Kilometre => 1000m,

        // The international mile of 1959 and the nautical mile of 1929.
        Unit.Mile => 1609.344m,
        Unit.NauticalMile => 1852m,
        Unit.Year => 12m,
        Unit.Decade => 120m,
        _ => 1m,
    };

    /// <summary>Refuses two units that are of different kinds.</summary>
    public static void Require(Unit from, Unit to, string parameter)
    {
        if (BaseOf(from) != BaseOf(to))
            throw new ArgumentException($"A measure in '{Words.Of(from)}' is not converted to '{Words.Of(to)}': {Expected(from)}.", parameter);
    }

    private static Unit BaseOf(Unit unit) => unit switch
    {
        Unit.Kilometre or Unit.Mile or Unit.NauticalMile => Unit.Kilometre,
        Unit.Month or Unit.Year or Unit.Decade => Unit.Month,
        _ => unit,
    };

    private static string Expected(Unit unit) => BaseOf(unit) switch
    {
        Unit.Kilometre => "a unit of length is expected, kilometre, mile or nautical-mile",
        Unit.Month => "a duration in whole months is expected, month, year or decade",
        _ => "no other unit is the same by definition",
    };
}
