using System.Globalization;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>A figure, and the most it may be.</summary>
/// <param name="What">What the figure is.</param>
/// <param name="Figure">The figure of this run: a ratio.</param>
/// <param name="Most">The most it may be.</param>
internal sealed record Target(string What, double Figure, double Most)
{
    public bool IsReached => Figure <= Most;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{What,-66} {Figure,6:F3}   at most {Most,5:F2}   {(IsReached ? "reached" : "MISSED")}");
}
