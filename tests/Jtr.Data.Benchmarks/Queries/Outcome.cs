using System.Globalization;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>How a contender did.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Contender">Who answered.</param>
/// <param name="Nanoseconds">The median time of an answer.</param>
/// <param name="Ratio">The median of its time by the library's in the same round.</param>
/// <param name="Bytes">What an answer allocated.</param>
/// <param name="Least">The least that the ratio has to be; null where it is only told.</param>
/// <param name="MostBytes">The most that it may allocate; null where that is only told.</param>
internal sealed record Outcome(string Question, string Contender, double Nanoseconds, double Ratio, double Bytes, double? Least, double? MostBytes)
{
    public bool IsReached => (Least is null || Ratio >= Least) && (MostBytes is null || Bytes <= MostBytes);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Question,-26} {Contender,-22} {Nanoseconds,13:N1} ns {Bytes,10:N0} B {Ratio,10:F2} ×{Target}");

    private string Target => (Least, MostBytes) switch
    {
        (null, null) => "",
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"   at most {MostBytes,5:F0} B {(IsReached ? "reached" : "MISSED")}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"   at least {Least,4:F0} × {(IsReached ? "reached" : "MISSED")}"),
    };
}
