using System;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Evaluates the derived dates of a table.</summary>
internal static class DerivedDates
{
    private const int MaxDepth = 64;

    /// <summary>Returns the rows of a table with their derived dates; the same rows if the table has none.</summary>
    public static EquatableArray<ResolvedRow> Worked(SchemaShape schema, ResolvedCorpus corpus, int table)
    {
        EquatableArray<ResolvedRow> rows = corpus.Tables[table].Rows;
        RecordShape record = schema.Tables[table].Record;
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].DateElse is not { } derived)
                continue;
            int place = i;
            rows = rows.Select(row => row with { Values = row.Values.Select((value, at) => at == place ? Date(schema, corpus, record, row.Values, derived) : value).ToEquatable() }).ToEquatable();
        }

        return rows;
    }

    /// <summary>Returns the derived date of a row; absent if it has none.</summary>
    /// <param name="depth">The number of derived dates that led to this one. Limits recursion through a cycle.</param>
    public static ResolvedValue Date(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, DateElseShape derived, int depth = 0)
    {
        ResolvedValue own = values[record.IndexOf(derived.Date)];
        if (own.Kind == BoundKind.Date || depth == MaxDepth || (derived.Unless is { } unless && Holds(schema, corpus, record, values, record.Properties[record.IndexOf(unless)])))
            return own;
        string? first = PathReader.Texts(schema, corpus, record, values, derived.Path, depth + 1).Distinct().OrderBy(EdtfDate.Parse).FirstOrDefault();
        return first is null ? ResolvedValue.Absent : ResolvedValue.OfText(BoundKind.Date, first);
    }

    private static bool Holds(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, PropertyShape condition) => condition.Every is { } every
        ? PathReader.Every(schema, corpus, record, values, every)
        : values[record.IndexOf(condition.Name)] is { Kind: BoundKind.Boolean, Integer: not 0 };
}
