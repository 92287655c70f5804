using System;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Findings;

/// <summary>A figure of a run beside its target.</summary>
/// <param name="Name">The name of the figure.</param>
/// <param name="Figure">The figure as it is printed, with its unit.</param>
/// <param name="Limit">The target as it is printed.</param>
/// <param name="IsReached">Whether the figure reaches the target; null if it was not measured.</param>
/// <param name="InTable">Whether the figure is a row of the table that <c>all</c> prints.</param>
internal sealed record Finding(string Name, string Figure, string Limit, bool? IsReached, bool InTable)
{
    /// <summary>The verdict as it is printed.</summary>
    public string Verdict => IsReached switch { true => "reached", false => "MISSED", null => "not measured" };

    /// <summary>Returns a ratio, or a number of a unit, that may be at most the limit.</summary>
    public static Finding AtMost(string name, double figure, double limit, string unit = "", bool inTable = true) =>
        new(name, Text(figure, unit), $"≤ {Text(limit, unit)}", figure <= limit, inTable);

    /// <summary>Returns a figure that this run leaves out.</summary>
    public static Finding NotMeasured(string name, double limit, string unit = "") => new(name, "–", $"≤ {Text(limit, unit)}", null, InTable: true);

    /// <summary>Returns the time of the library as a fraction of the rival's time.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="times">The time of the rival, in times of the library.</param>
    /// <param name="least">The least that it must be.</param>
    /// <param name="inTable">Whether the figure is a row of the table that <c>all</c> prints.</param>
    public static Finding Fraction(string name, double times, double least, bool inTable) =>
        new(name, Fraction(times), $"≤ {Fraction(least)}", times >= least, inTable);

    public override string ToString() => $"{Name,-76} {Figure,10}   {Limit,-10} {Verdict}";

    // A library that is slower than the rival reads better as a factor: 1.95 and not 1/0.51.
    private static string Fraction(double times) =>
        times <= 1 ? Text(1 / times, "") : string.Create(CultureInfo.InvariantCulture, $"1/{times:0.#}");

    private static string Text(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{(number >= 100 ? Math.Round(number) : number):0.##}{(unit.Length > 0 ? " " : "")}{unit}");
}
