using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>A database program that has loaded the bundle as its users do.</summary>
public abstract class ForeignDatabase
{
    /// <summary>Gets the reason why the program is unavailable; null if it is available.</summary>
    public abstract string? Absence { get; }

    /// <summary>Returns the rows of a query as texts; a missing value is null.</summary>
    public abstract Task<IReadOnlyList<string?[]>> Query(string sql);

    /// <summary>Returns the columns that have a date type, as <c>table.column</c>.</summary>
    public abstract Task<IReadOnlyList<string>> DateColumns();

    /// <summary>Formats a value in the form that all readers share.</summary>
    protected static string? Cell(object? value) => value switch
    {
        null or DBNull => null,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time when time.TimeOfDay == TimeSpan.Zero => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
