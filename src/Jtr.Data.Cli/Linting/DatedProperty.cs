using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>A date of a row, with its basis and its reasoning.</summary>
internal sealed record DatedProperty(string Name, string Date, string? Basis, string? Reasoning)
{
    private static readonly Dictionary<string, string> s_properties = new()
    {
        ["events"] = "date", ["instruments"] = "date", ["relations"] = "validity", ["measures"] = "asOf", ["tenures"] = "attested", ["claims"] = "voiced", ["documents"] = "published", ["passages"] = "articlePublished",
    };

    /// <summary>Returns the name of the property that dates the rows of a table; null if there is none.</summary>
    public static string? NameIn(string table) => s_properties.GetValueOrDefault(table);

    /// <summary>Returns the date of a row; null if it has none.</summary>
    public static DatedProperty? Of(LintedRow row) => NameIn(row.Table) is { } name && row.Text(name) is { } date ? new DatedProperty(name, date, row.Text(name + "Basis"), row.Text(name + "Reasoning")) : null;

    /// <summary>Gets the elements of a date: the ends of an interval, the members of a set.</summary>
    public IEnumerable<DateElement> Elements => DateElement.Read(Date);

    /// <summary>True if it is a one-of set; otherwise, false.</summary>
    public bool IsSet => Date.StartsWith('[') || Date.StartsWith('{');
}
