using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Postgres;

/// <summary>
/// Three-valued comparisons: true if certain, false if certainly not, null if possible. They compare the limits of the starts and ends, so that no answer
/// claims more than the dates do; without a date every answer is null.
/// </summary>
internal static class PostgresFunctions
{
    /// <summary>The type that the functions compare.</summary>
    public const string Extent = "jtr_extent";

    /// <summary>Gets the functions over extents a and b: the name, the meaning, and the conditions for true and for false.</summary>
    public static IReadOnlyList<(string Name, string Meaning, string Yes, string No)> All { get; } =
    [
        ("jtr_before", "a ended before b began", "a.ends_by < b.starts_from", "a.ends_from >= b.starts_by"),
        ("jtr_after", "a began after b ended", "b.ends_by < a.starts_from", "b.ends_from >= a.starts_by"),
        ("jtr_intersects", "a and b have a day in common", "a.starts_by <= b.ends_from AND b.starts_by <= a.ends_from", "a.ends_by < b.starts_from OR b.ends_by < a.starts_from"),
        ("jtr_within", "a lies in b, edges included", "b.starts_by <= a.starts_from AND a.ends_by <= b.ends_from", "b.starts_from > a.starts_by OR a.ends_from > b.ends_by"),
        ("jtr_covers", "b lies in a, edges included", "a.starts_by <= b.starts_from AND b.ends_by <= a.ends_from", "a.starts_from > b.starts_by OR b.ends_from > a.ends_by"),
        ("jtr_during", "a began after b began and ended before b ended", "b.starts_by < a.starts_from AND a.ends_by < b.ends_from", "b.starts_from >= a.starts_by OR a.ends_from >= b.ends_by OR b.ends_by <= b.starts_from + 1"),
        ("jtr_contains", "b began after a began and ended before a ended", "a.starts_by < b.starts_from AND b.ends_by < a.ends_from", "a.starts_from >= b.starts_by OR b.ends_from >= a.ends_by OR a.ends_by <= a.starts_from + 1"),
    ];

    /// <summary>Returns the statements that create the type, its constructors and the comparisons. Bodies are parsed at creation, so that the search path does not affect them.</summary>
    public static IEnumerable<string> Statements()
    {
        yield return $"CREATE TYPE {Extent} AS (starts_from date, starts_by date, ends_from date, ends_by date)";
        yield return $"COMMENT ON TYPE {Extent} IS 'The limits of a start and an end; -infinity and infinity for no limit.'";
        yield return $"CREATE FUNCTION jtr_throughout(first date, last date) RETURNS {Extent} LANGUAGE SQL IMMUTABLE PARALLEL SAFE RETURN ROW(first, first, last, last)::{Extent}";
        yield return "COMMENT ON FUNCTION jtr_throughout(date, date) IS 'The extent of a state from the first day to the last.'";
        yield return $"CREATE FUNCTION jtr_sometime(first date, last date) RETURNS {Extent} LANGUAGE SQL IMMUTABLE PARALLEL SAFE RETURN ROW(first, last, first, last)::{Extent}";
        yield return "COMMENT ON FUNCTION jtr_sometime(date, date) IS 'The extent of an event on some day or days between the first day and the last.'";
        foreach ((string name, string meaning, string yes, string no) in All)
        {
            (string isSo, string isNot) = (Fields(yes), Fields(no));
            yield return $"CREATE FUNCTION {name}(a {Extent}, b {Extent}) RETURNS boolean LANGUAGE SQL IMMUTABLE PARALLEL SAFE\n  RETURN CASE WHEN a IS NULL OR b IS NULL THEN NULL WHEN {isSo} THEN true WHEN {isNot} THEN false END";
            yield return $"COMMENT ON FUNCTION {name}({Extent}, {Extent}) IS 'Tests whether {meaning}: true if certain, false if certainly not, null if possible.'";
        }
    }

    /// <summary>Puts the parameters in parentheses, as SQL requires for their fields.</summary>
    private static string Fields(string condition) => condition.Replace("a.", "(a).", StringComparison.Ordinal).Replace("b.", "(b).", StringComparison.Ordinal);
}
