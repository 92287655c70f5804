using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>A database of others that has loaded the bundle as its users do.</summary>
public abstract class ForeignDatabase
{
    /// <summary>Why it cannot be asked; null where it can.</summary>
    public abstract string? Absence { get; }

    /// <summary>The rows that answer a query, as texts; a cell without a value is null.</summary>
    public abstract Task<IReadOnlyList<string?[]>> Query(string sql);

    /// <summary>The columns of a type for dates, as <c>table.column</c>.</summary>
    public abstract Task<IReadOnlyList<string>> DateColumns();

    /// <summary>A value as every reader of ours gives it.</summary>
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
