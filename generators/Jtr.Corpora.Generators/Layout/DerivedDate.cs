using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Evaluates a derived date of a record.</summary>
internal sealed class DerivedDate(PathReaders readers, RecordShape record, DateElseShape rule)
{
    private const int MaxDepth = 64;

    private readonly int _own = record.IndexOf(rule.Date);
    private readonly PropertyShape? _unless = rule.Unless is { } unless ? record.Properties[record.IndexOf(unless)] : null;

    /// <summary>Returns for each row of a table the date in a property, which may be derived.</summary>
    public static ResolvedValue[] Of(PathReaders readers, int table, int property)
    {
        EquatableArray<ResolvedRow> rows = readers.Corpus.Tables[table].Rows;
        RecordShape record = readers.Schema.Tables[table].Record;
        DerivedDate? derived = record.Properties[property].DateElse is { } rule ? new DerivedDate(readers, record, rule) : null;
        var dates = new ResolvedValue[rows.Count];
        for (int row = 0; row < dates.Length; row++)
            dates[row] = derived is null ? rows[row].Values[property] : derived.Of(rows[row].Values);
        return dates;
    }

    /// <summary>Returns the date of a row; absent if it has none.</summary>
    /// <param name="depth">The number of derived dates that led to this one. Limits recursion through a cycle.</param>
    public ResolvedValue Of(EquatableArray<ResolvedValue> values, int depth = 0)
    {
        ResolvedValue own = values[_own];
        if (own.Kind == BoundKind.Date || depth == MaxDepth || Holds(values))
            return own;

        // The reader is looked up here and not in the constructor, because the path may lead through the same date again.
        IReadOnlyList<string> dates = readers.Of(record, rule.Path).Texts(values, depth + 1);
        return dates.Count switch
        {
            0 => ResolvedValue.Absent,
            1 => ResolvedValue.OfText(BoundKind.Date, dates[0]),
            _ => ResolvedValue.OfText(BoundKind.Date, dates.OrderBy(EdtfDate.Parse).First()),
        };
    }

    private bool Holds(EquatableArray<ResolvedValue> values) => _unless is not null && readers.IsTrue(record, values, _unless);
}
