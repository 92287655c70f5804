using System.Globalization;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>How a contender did.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Contender">Who answered.</param>
/// <param name="Nanoseconds">The median time of an answer.</param>
/// <param name="Ratio">The median of its time by the library's in the same round.</param>
/// <param name="Bytes">What an answer allocated.</param>
/// <param name="Least">The least that the ratio has to be; null where it is only told.</param>
internal sealed record Outcome(string Question, string Contender, double Nanoseconds, double Ratio, double Bytes, double? Least)
{
    public bool IsReached => Least is null || Ratio >= Least;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Question,-26} {Contender,-22} {Nanoseconds,13:N1} ns {Bytes,10:N0} B {Ratio,10:F2} ×{(Least is null ? "" : $"   at least {Least,5:F1}   {(IsReached ? "reached" : "MISSED")}")}");
}
