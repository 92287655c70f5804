using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>A cell of a table: its text, marked as prose, which may contain anything, or as a key, a label, a date or a number.</summary>
internal readonly record struct Cell(string Text, bool IsProse = false)
{
    public static readonly Cell Empty = new("");

    public static Cell Prose(string? text) => new(text ?? "", IsProse: true);

    public static Cell Key(IRow? row) => new(row?.Key ?? "");

    /// <summary>Joins keys or labels, which contain no spaces, with spaces.</summary>
    public static Cell List(IEnumerable<string> items) => new(string.Join(' ', items));

    public static Cell Keys(IEnumerable<IRow> rows) => List(rows.Select(static row => row.Key));

    public static Cell Label<T>(T? value)
        where T : struct, Enum => value is { } known ? new(Reading.EnumText.Of(known)) : Empty;

    public static Cell Number(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public static Cell Date(EdtfDate? date) => new(date?.ToString() ?? "");
}
