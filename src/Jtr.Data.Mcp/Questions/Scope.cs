using System;
using System.Globalization;
using System.Linq;

namespace Jtr.Data.Mcp.Questions;

/// <summary>What the corpus covers: the days that its facts and texts reach.</summary>
internal static class Scope
{
    /// <summary>The first day that the date of an event or relation reaches.</summary>
    public static Day From { get; } = Events.All.Select(static happening => happening.Date?.Earliest)
        .Concat(Relations.All.Select(static relation => relation.Validity?.Earliest))
        .OfType<Day>()
        .Min();

    /// <summary>The last day on which a text may have been published. Of later days the texts can only plan or predict.</summary>
    public static Day Until { get; } = Documents.All.Select(static document => document.Published.Latest).OfType<Day>().Max();

    /// <summary>In words.</summary>
    public static string Description { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"what {Documents.All.Count} texts on Japan–Taiwan relations say, of the time from {From} to {Until}, the last day on which one of them may have been published");

    /// <summary>Whether all of a time is before or after what the corpus covers.</summary>
    /// <param name="from">From when; null for no limit.</param>
    /// <param name="to">Until when; null for no limit.</param>
    public static bool IsOutside(EdtfDate? from, EdtfDate? to) =>
        (from is { } start && start.IsAfter(Of(Until)).IsCertain) || (to is { } end && end.IsBefore(Of(From)).IsCertain);

    private static EdtfDate Of(Day day) => EdtfDate.Parse(day.ToString());
}
