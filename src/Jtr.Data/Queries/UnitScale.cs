using System;

namespace Jtr.Data;

/// <summary>
/// Converts units to the base unit of their kind, if the ratio is defined: lengths to metres; months, years and decades to months. No other units are convertible:
/// a month is not a fixed number of hours, and people are not kilometres.
/// </summary>
internal static class UnitScale
{
    /// <summary>Returns the value of a unit in base units.</summary>
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

    /// <summary>Throws for two units of different kinds.</summary>
    public static void Require(Unit from, Unit to, string parameter)
    {
        if (BaseOf(from) != BaseOf(to))
            throw new ArgumentException($"'{CorpusEnumLabels.Of(from)}' cannot be converted to '{CorpusEnumLabels.Of(to)}': {Expected(from)}.", parameter);
    }

    private static Unit BaseOf(Unit unit) => unit switch
    {
        Unit.Kilometre or Unit.Mile or Unit.NauticalMile => Unit.Kilometre,
        Unit.Month or Unit.Year or Unit.Decade => Unit.Month,
        _ => unit,
    };

    private static string Expected(Unit unit) => BaseOf(unit) switch
    {
        Unit.Kilometre => "expected a unit of length (kilometre, mile or nautical-mile)",
        Unit.Month => "expected a unit of duration (month, year or decade)",
        _ => "no other unit has a defined ratio to it",
    };
}
