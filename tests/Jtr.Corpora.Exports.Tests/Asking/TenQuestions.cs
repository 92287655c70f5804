using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data;
using Jtr.Data.Tests;

namespace Jtr.Corpora.Exports.Tests.Asking;

/// <summary>The ten questions of <c>docs/sql-and-sparql.md</c>: the queries on the page, and the library's answers.</summary>
internal static partial class TenQuestions
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sql-and-sparql.md")).ReplaceLineEndings("\n");

    /// <summary>The numbers of the questions.</summary>
    public static IEnumerable<int> Numbers => Enumerable.Range(1, 10);

    /// <summary>Returns the page's query for a question in a language such as <c>sql</c>; null if the page has none in that language.</summary>
    public static string? In(string language, int number)
    {
        string section = Heading().Split(s_page).Single(part => part.StartsWith(FormattableString.Invariant($"{number}. "), StringComparison.Ordinal));
        Match query = Regex.Match(section, $"(?s)```{Regex.Escape(language)}\n(.*?)```");
        return query.Success ? query.Groups[1].Value : null;
    }

    /// <summary>Returns the library's answer, one line for each row, in ordinal order.</summary>
    public static IReadOnlyList<string> Answer(int number) => Lines((number switch
    {
        1 => Timeline.On("2021").OfKind(EventKind.Meeting).WithCertainty().SelectMany(static answer => answer.Row.Participants.Select(part => Row(answer.Certainty.ToString().ToLowerInvariant(), answer.Row.Key, part.Actor.Key))),
        2 => Claims.All.Where(static claim => claim.About.Contains(Actors.China)).SelectMany(static claim => claim.Attribution.Select((step, i) => Row(claim.Key, i + 1, step.Actor.Key, EnumLabels.Of(step.Manner))).Prepend(Row(claim.Key, 0, claim.Claimant.Key, "makes"))),
        3 => Links.All.Where(static link => link.Kind == LinkKind.Contradicts && !link.IsPeripheral).Select(static link => Row(link.From.Key, link.To.Key)),
        4 => Tenures.All.Where(static tenure => tenure.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto && !tenure.IsPeripheral)
            .Select(static tenure => (Tenure: tenure, Certainty: tenure.Attested.Intersects("2024-05-08")))
            .Where(static answer => answer.Certainty.IsPossible)
            .Select(static answer => Row(answer.Certainty.ToString().ToLowerInvariant(), answer.Tenure.Office.Key, answer.Tenure.Holder.Key)),
        5 => Relations.All.Where(static relation => relation.Status == RelationStatus.Negated && (relation.Subject.Key, relation.Object.Key) is ("japan", "taiwan") or ("taiwan", "japan"))
            .Select(static relation => Row(relation.Key, EnumLabels.Of(relation.Kind), relation.Formality is { } formality ? EnumLabels.Of(formality) : null, relation.Validity)),
        6 => Instruments.All.Where(static instrument => instrument.Status == InstrumentStatus.Existing && instrument.Date?.Earliest >= new Day(2021, 1, 1)).SelectMany(static instrument => instrument.Signatories.Select(actor => Row(instrument.Key, instrument.Date, actor.Key))),
        7 => Measures.All.Where(static measure => measure.Quantity == Quantity.Count).Select(static measure => Row(measure.Key, EnumLabels.Of(measure.Comparator), measure.Value, measure.Low, measure.High, EnumLabels.Of(measure.Unit), measure.AccordingTo?.Key)),
        8 => Events.All.Select(static happening => (happening.Key, Texts: happening.Evidence.Select(static evidence => evidence.Passage.Document).Distinct().Count())).Where(static answer => answer.Texts > 1).Select(static answer => Row(answer.Key, answer.Texts)),
        9 => Events.All.Where(static happening => happening.Status is not (EventStatus.Occurred or EventStatus.Ongoing)).Select(static happening => Row(happening.Key, EnumLabels.Of(happening.Status), happening.Date, happening.AccordingTo?.Key)),
        10 => Timeline.All.Where(static happening => happening.Date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year).GroupBy(static happening => happening.Date!.Value.Earliest!.Value.Year).Select(static year => Row(year.Key.ToString("0000", CultureInfo.InvariantCulture), year.Count())),
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "Expected a number from 1 to 10."),
    }).ToArray());

    /// <summary>Formats the rows that a query returned, one line for each, in ordinal order.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<string?[]> rows) =>
        [.. rows.Select(static row => string.Join(" | ", row.Select(static cell => cell is not null && decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number.ToString("0.####", CultureInfo.InvariantCulture) : cell ?? "∅"))).Order(StringComparer.Ordinal)];

    private static string?[] Row(params object?[] cells) => [.. cells.Select(static cell => cell is IFormattable number and not EdtfDate ? number.ToString(null, CultureInfo.InvariantCulture) : cell?.ToString())];

    [GeneratedRegex("(?m)^## ")]
    private static partial Regex Heading();
}
