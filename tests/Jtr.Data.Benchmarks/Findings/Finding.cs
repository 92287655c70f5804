using System;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Findings;

/// <summary>A figure of a run beside its target.</summary>
/// <param name="Name">The name of the figure.</param>
/// <param name="Figure">The figure as it is printed, with its unit.</param>
/// <param name="Limit">The target as it is printed.</param>
/// <param name="IsReached">True if the figure reaches the target; null if it was not measured.</param>
/// <param name="InTable">True if the figure is a row of the table that <c>all</c> prints; otherwise, false.</param>
internal sealed record Finding(string Name, string Figure, string Limit, bool? IsReached, bool InTable)
{
    /// <summary>Gets the verdict as it is printed.</summary>
    public string Verdict => IsReached switch { true => "reached", false => "missed", null => "not measured" };

    /// <summary>Returns a figure, a ratio or a number with a unit, that must not exceed the limit.</summary>
    public static Finding AtMost(string name, double figure, double limit, string unit = "", bool inTable = true) =>
        new(name, Text(figure, unit), $"≤ {Text(limit, unit)}", figure <= limit, inTable);

    /// <summary>Returns a figure that this run did not measure.</summary>
    public static Finding NotMeasured(string name, double limit, string unit = "") => new(name, "–", $"≤ {Text(limit, unit)}", null, InTable: true);

    /// <summary>Returns the time of the library as a fraction of the rival's time.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="times">The time of the rival, as a multiple of the library's.</param>
    /// <param name="least">The minimum of that multiple.</param>
    /// <param name="inTable">True if the figure is a row of the table that <c>all</c> prints; otherwise, false.</param>
    public static Finding Fraction(string name, double times, double least, bool inTable) =>
        new(name, Fraction(times), $"≤ {Fraction(least)}", times >= least, inTable);

    public override string ToString() => $"{Name,-76} {Figure,10}   {Limit,-10} {Verdict}";

    // If the library is slower than the rival, prints a factor: 1.95 instead of 1/0.51.
    private static string Fraction(double times) =>
        times <= 1 ? Text(1 / times, "") : string.Create(CultureInfo.InvariantCulture, $"1/{times:0.#}");

    private static string Text(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{(number >= 100 ? Math.Round(number) : number):0.##}{(unit.Length > 0 ? " " : "")}{unit}");
}
