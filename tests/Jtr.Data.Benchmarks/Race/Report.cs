using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>The medians of a race as ratios to the empty program, and the targets.</summary>
/// <param name="Medians">The median time of each subject, in the order of the launches.</param>
/// <param name="Printing">True if the subjects printed; otherwise, false.</param>
internal sealed record Report(IReadOnlyDictionary<string, TimeSpan> Medians, bool Printing)
{
    private const double MaxOfFact = 1.20, MaxOfListing = 1.30, MaxOfFactPrinting = 1.15, MaxOfListingPrinting = 1.25;

    public IReadOnlyList<Finding> Findings =>
    [
        Target("cold first fact by named member", SubjectNames.FirstFact, Printing ? MaxOfFactPrinting : MaxOfFact),
        Target("cold look-up by key", SubjectNames.KeyLookUp, Printing ? MaxOfFactPrinting : MaxOfFact),
        Target("cold listing of every summary and date", SubjectNames.Listing, Printing ? MaxOfListingPrinting : MaxOfListing),
    ];

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((string subject, TimeSpan median) in Medians)
            text.AppendLine(CultureInfo.InvariantCulture, $"{subject,-18} {median.TotalMilliseconds,8:F2} ms   {Ratio(subject),6:F3} × empty   extra {(median - Medians[SubjectNames.Empty]).TotalMilliseconds,7:F2} ms");
        text.AppendLine();
        text.AppendJoin(Environment.NewLine, Findings.Select(static finding => finding.ToString()));
        return text.ToString();
    }

    private Finding Target(string name, string subject, double most) =>
        Finding.AtMost($"{name}, × an empty program, {(Printing ? "printing" : "silent")}", Ratio(subject), most);

    private double Ratio(string subject) => Medians[subject] / Medians[SubjectNames.Empty];
}
