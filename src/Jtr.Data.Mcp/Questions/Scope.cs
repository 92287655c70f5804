using System;
using System.Globalization;
using System.Linq;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The coverage of the corpus: the days that its facts and texts reach.</summary>
internal static class Scope
{
    /// <summary>Gets the first day that the date of an event or relation reaches.</summary>
    public static Day From { get; } = Events.All.Select(static happening => happening.Date?.Earliest)
        .Concat(Relations.All.Select(static relation => relation.Validity?.Earliest))
        .OfType<Day>()
        .Min();

    /// <summary>Gets the last day on which a text may have been published. The texts can only plan or predict later days.</summary>
    public static Day Until { get; } = Documents.All.Select(static document => document.Published.Latest).OfType<Day>().Max();

    /// <summary>Gets the coverage in English.</summary>
    public static string Description { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"the content of {Documents.All.Count} texts on Japan–Taiwan relations, for the time from {From} to {Until}, the last day on which one of them may have been published");

    /// <summary>Returns true if a time range is wholly before or after the coverage of the corpus; otherwise, false.</summary>
    /// <param name="from">The start; null for no limit.</param>
    /// <param name="to">The end; null for no limit.</param>
    public static bool IsOutside(EdtfDate? from, EdtfDate? to) =>
        (from is { } start && start.IsAfter(Of(Until)).IsCertain) || (to is { } end && end.IsBefore(Of(From)).IsCertain);

    private static EdtfDate Of(Day day) => EdtfDate.Parse(day.ToString());
}
