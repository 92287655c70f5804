using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Benchmarks.Subjects;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>The medians of a race as ratios to the empty program, and the targets that they are held to.</summary>
/// <param name="Medians">The median time of each subject, in the order of the launches.</param>
internal sealed record Report(IReadOnlyDictionary<string, TimeSpan> Medians)
{
    public bool AllReached => Targets.All(target => target.IsReached);

    private Target[] Targets =>
    [
        new("first fact by named member, × an empty program", Ratio(SubjectNames.FirstFact), 1.2),
        new("first fact, its extra cost, × the extra cost of JSON", Extra(SubjectNames.FirstFact) / Extra(SubjectNames.RivalFirstFact), 0.1),
        new("cold look-up by key, × an empty program", Ratio(SubjectNames.KeyLookUp), 1.25),
        new("cold listing of every summary and date, × an empty program", Ratio(SubjectNames.Listing), 1.3),
    ];

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((string subject, TimeSpan median) in Medians)
            text.AppendLine(CultureInfo.InvariantCulture, $"{subject,-18} {median.TotalMilliseconds,8:F2} ms   {Ratio(subject),6:F3} × empty   extra {Extra(subject).TotalMilliseconds,7:F2} ms");
        text.AppendLine();
        text.AppendJoin(Environment.NewLine, Targets.Select(target => target.ToString()));
        return text.ToString();
    }

    private double Ratio(string subject) => Medians[subject] / Medians[SubjectNames.Empty];

    private TimeSpan Extra(string subject) => Medians[subject] - Medians[SubjectNames.Empty];
}
