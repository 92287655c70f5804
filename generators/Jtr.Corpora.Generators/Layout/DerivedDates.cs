using System;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Works out the dates of a table that follow from others.</summary>
internal static class DerivedDates
{
    /// <summary>The rows of a table with their derived dates in place; the same rows where it has none.</summary>
    public static EquatableArray<ResolvedRow> Worked(SchemaShape schema, ResolvedCorpus corpus, int table)
    {
        EquatableArray<ResolvedRow> rows = corpus.Tables[table].Rows;
        RecordShape record = schema.Tables[table].Record;
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].DateElse is not { } derived)
                continue;
            int place = i;
            rows = rows.Select(row => row with { Values = row.Values.Select((value, at) => at == place ? Date(schema, corpus, table, row, derived) : value).ToEquatable() }).ToEquatable();
        }

        return rows;
    }

    private static ResolvedValue Date(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, DateElseShape derived)
    {
        RecordShape record = schema.Tables[table].Record;
        ResolvedValue own = row.Values[record.IndexOf(derived.Date)];
        if (own.Kind == BoundKind.Date || (derived.Unless is { } unless && Holds(schema, corpus, table, row, record.Properties[record.IndexOf(unless)])))
            return own;
        string? first = PathReader.Texts(schema, corpus, table, row, derived.Path).Distinct().OrderBy(EdtfDate.Parse).FirstOrDefault();
        return first is null ? ResolvedValue.Absent : new ResolvedValue(BoundKind.Date, 0, 0, first, default);
    }

    private static bool Holds(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, PropertyShape truth) => truth.Every is { } every
        ? PathReader.Every(schema, corpus, table, row, every)
        : row.Values[schema.Tables[table].Record.IndexOf(truth.Name)] is { Kind: BoundKind.Truth, Integer: not 0 };
}
