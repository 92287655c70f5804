using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Postgres;

/// <summary>
/// Comparisons with three answers: true where it certainly is so, false where it certainly is not, null where it may be. They compare the limits between which a thing began and ended, so that no answer
/// says more than the dates do; without a date every answer is null.
/// </summary>
internal static class PostgresFunctions
{
    /// <summary>The type that is compared.</summary>
    public const string Extent = "jtr_extent";

    /// <summary>The name, what it asks, when it certainly is so, and when it certainly is not, of extents a and b.</summary>
    public static IReadOnlyList<(string Name, string Meaning, string Yes, string No)> All { get; } =
    [
        ("jtr_before", "a ended before b began", "a.ends_by < b.starts_from", "a.ends_from >= b.starts_by"),
        ("jtr_after", "a began after b ended", "b.ends_by < a.starts_from", "b.ends_from >= a.starts_by"),
        ("jtr_intersects", "a and b have a day in common", "a.starts_by <= b.ends_from AND b.starts_by <= a.ends_from", "a.ends_by < b.starts_from OR b.ends_by < a.starts_from"),
        ("jtr_within", "a lies in b, from its first day to its last at most", "b.starts_by <= a.starts_from AND a.ends_by <= b.ends_from", "b.starts_from > a.starts_by OR a.ends_from > b.ends_by"),
        ("jtr_covers", "b lies in a, from its first day to its last at most", "a.starts_by <= b.starts_from AND b.ends_by <= a.ends_from", "a.starts_from > b.starts_by OR b.ends_from > a.ends_by"),
        ("jtr_during", "a began after b began and ended before b ended", "b.starts_by < a.starts_from AND a.ends_by < b.ends_from", "b.starts_from >= a.starts_by OR a.ends_from >= b.ends_by OR b.ends_by <= b.starts_from + 1"),
        ("jtr_contains", "b began after a began and ended before a ended", "a.starts_by < b.starts_from AND b.ends_by < a.ends_from", "a.starts_from >= b.starts_by OR b.ends_from >= a.ends_by OR a.ends_by <= a.starts_from + 1"),
    ];

    /// <summary>The statements that create the type, its constructors and the comparisons. Bodies are parsed when they are created, so that no search path changes what they mean.</summary>
    public static IEnumerable<string> Statements()
    {
        yield return $"CREATE TYPE {Extent} AS (starts_from date, starts_by date, ends_from date, ends_by date)";
        yield return $"COMMENT ON TYPE {Extent} IS 'The limits between which a thing began and ended; -infinity and infinity where there is no limit.'";
        yield return $"CREATE FUNCTION jtr_throughout(first date, last date) RETURNS {Extent} LANGUAGE SQL IMMUTABLE PARALLEL SAFE RETURN ROW(first, first, last, last)::{Extent}";
        yield return "COMMENT ON FUNCTION jtr_throughout(date, date) IS 'The extent of what lasts from the first day to the last.'";
        yield return $"CREATE FUNCTION jtr_sometime(first date, last date) RETURNS {Extent} LANGUAGE SQL IMMUTABLE PARALLEL SAFE RETURN ROW(first, last, first, last)::{Extent}";
        yield return "COMMENT ON FUNCTION jtr_sometime(date, date) IS 'The extent of what happened sometime between the first day and the last.'";
        foreach ((string name, string meaning, string yes, string no) in All)
        {
            (string isSo, string isNot) = (Fields(yes), Fields(no));
            yield return $"CREATE FUNCTION {name}(a {Extent}, b {Extent}) RETURNS boolean LANGUAGE SQL IMMUTABLE PARALLEL SAFE\n  RETURN CASE WHEN a IS NULL OR b IS NULL THEN NULL WHEN {isSo} THEN true WHEN {isNot} THEN false END";
            yield return $"COMMENT ON FUNCTION {name}({Extent}, {Extent}) IS 'Whether {meaning}: true where it certainly is so, false where it certainly is not, null where it may be.'";
        }
    }

    /// <summary>The fields of the parameters, which SQL wants in parentheses.</summary>
    private static string Fields(string condition) => condition.Replace("a.", "(a).", StringComparison.Ordinal).Replace("b.", "(b).", StringComparison.Ordinal);
}
