using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Follows a path such as <c>Evidence.Passage.Document.Label</c> from a row or a nested value, through lists, nested values and references.</summary>
internal sealed class PathReader
{
    private readonly PathReaders _readers;
    private readonly int _property = -1;
    private readonly TypeShape? _type;
    private readonly DerivedDate? _derived;
    private readonly List<string> _found = [];

    // The readers of the rest of the path, for a nested value or for the rows of each table that a reference may point to. Both are null at the end of the path.
    private readonly PathReader? _nested;
    private readonly (int Table, PathReader Further)[]? _tables;

    public PathReader(PathReaders readers, RecordShape record, string path)
    {
        _readers = readers;
        string[] steps = path.Split('.');
        Label = steps[Math.Max(0, steps.Length - 2)];
        (string first, string? rest) = Split(path);
        _property = record.IndexOf(first);
        if (_property < 0)
            return;
        PropertyShape property = record.Properties[_property];
        _type = property.Type;
        _derived = property.DateElse is { } rule ? new DerivedDate(readers, record, rule) : null;
        if (rest is null)
            return;
        if (_type.Kind == ValueKind.Value)
            _nested = readers.Of(readers.Schema.ValueOf(_type.Target), rest);
        else
            _tables = _type.Kind is ValueKind.Reference or ValueKind.UnionReference ? [.. readers.Schema.TargetsOf(_type).Select(table => (table, readers.Of(readers.Schema.Tables[table].Record, rest)))] : [];
    }

    /// <summary>Gets the name for the values at the end of the path: the property before the last, or the only property of a path with one step.</summary>
    public string Label { get; }

    /// <summary>Returns the first property of a path and the rest of the path; the rest is null at the end of the path.</summary>
    public static (string First, string? Further) Split(string path) => path.IndexOf('.') is >= 0 and int dot ? (path.Substring(0, dot), path.Substring(dot + 1)) : (path, null);

    /// <summary>Returns the distinct texts at the end of the path, joined into one; an empty text if the path leads to no value.</summary>
    public string Joined(EquatableArray<ResolvedValue> values, string separator)
    {
        _found.Clear();
        AddTexts(_found, values, depth: 0);
        return _found.Count switch
        {
            0 => "",
            1 => _found[0],
            _ => string.Join(separator, _found.Distinct()),
        };
    }

    /// <summary>Returns the first text at the end of the path; null if the path leads to no value.</summary>
    public string? First(EquatableArray<ResolvedValue> values)
    {
        _found.Clear();
        AddTexts(_found, values, depth: 0);
        return _found.Count == 0 ? null : _found[0];
    }

    /// <summary>Returns the distinct texts at the end of the path, in the order in which they are found.</summary>
    /// <param name="depth">The number of derived dates that are being evaluated. Limits recursion through a cycle.</param>
    public IReadOnlyList<string> Texts(EquatableArray<ResolvedValue> values, int depth = 0)
    {
        var texts = new List<string>();
        AddTexts(texts, values, depth);
        return texts.Count < 2 ? texts : [.. texts.Distinct()];
    }

    private void AddTexts(List<string> texts, EquatableArray<ResolvedValue> values, int depth)
    {
        if (_property < 0)
            return;
        foreach (ResolvedValue value in (_derived is null ? values[_property] : _derived.Of(values, depth)).Present)
        {
            if (_nested is not null)
                _nested.AddTexts(texts, value.Items, depth);
            else if (_tables is null)
                texts.Add(Text(value));
            else if (_tables.Length > 0)
                AddTextsOfRow(texts, value.Integer, depth);
        }
    }

    private void AddTextsOfRow(List<string> texts, long number, int depth)
    {
        foreach ((int table, PathReader rest) in _tables!)
        {
            EquatableArray<ResolvedRow> rows = _readers.Corpus.Tables[table].Rows;
            if (number < rows.Count)
            {
                rest.AddTexts(texts, rows[(int)number].Values, depth);
                return;
            }

            number -= rows.Count;
        }
    }

    private string Text(in ResolvedValue value)
    {
        switch (value.Kind)
        {
            case BoundKind.Text or BoundKind.Date or BoundKind.ForeignReference:
                return value.Text;
            case BoundKind.Decimal:
                return value.Decimal.ToString(CultureInfo.InvariantCulture);
            case BoundKind.Enum:
                return _readers.Schema.EnumOf(_type!.Target).LabelOf(value.Integer);
            case BoundKind.Boolean:
                return value.Integer == 0 ? "false" : "true";
            case BoundKind.Reference:
                (int table, int row) = RowNumber.Split(_readers.Schema, _readers.Corpus, _type!, value.Integer);
                return _readers.Corpus.Tables[table].Rows[row].Key;
            default:
                return value.Integer.ToString(CultureInfo.InvariantCulture);
        }
    }
}
