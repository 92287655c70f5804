using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>
/// Computes derived values by the rules that the generator applies at build time. Reads the properties that records write, so that compiled rows and rows of seeds give the same values.
/// </summary>
internal sealed class DerivedValues(CorpusShape corpus)
{
    // The maximum length of a chain of derived dates, as in the generator, which ends a cycle.
    private const int MaxDepth = 64;

    // Cached, because many facts refer to few passages.
    private readonly Dictionary<(string Table, string Key, string Path), (object Value, string? Basis)[]> _referred = [];

    /// <summary>Returns true if there is at least one value at the end of a path and all have one label.</summary>
    public bool Every(RecordShape shape, IRecord record, (string Path, string Label) rule) =>
        At(shape, record, rule.Path.Split('.'), 0).Select(static found => found.Value).Distinct().ToArray() is [string word] && word == rule.Label;

    /// <summary>Returns a computed date and the label of its basis; null if there is none.</summary>
    public (EdtfDate Date, string? Basis)? Date(RecordShape shape, IRecord record, DateElse rule, int depth = 0)
    {
        (object Value, string? Basis)[] own = [.. Values(record, PropertyOf(shape, rule.Date))];
        if (own is [(EdtfDate date, var basis)])
            return (date, basis);
        if (depth == MaxDepth || (rule.Unless is { } unless && IsTrue(shape, record, PropertyOf(shape, unless))))
            return null;
        (object Value, string? Basis)[] others = [.. At(shape, record, rule.Path.Split('.'), depth + 1)];
        return others.Length == 0 ? null : others.Select(static other => ((EdtfDate)other.Value, other.Basis)).OrderBy(static other => other.Item1).First();
    }

    private bool IsTrue(RecordShape shape, IRecord record, PropertyShape property) =>
        property.Every is { } every ? Every(shape, record, every) : Values(record, property).Any(static found => found.Value is true);

    /// <summary>Returns the values at the end of a path, each with the label of its date's basis.</summary>
    private IEnumerable<(object Value, string? Basis)> At(RecordShape shape, IRecord record, ArraySegment<string> path, int depth)
    {
        PropertyShape property = PropertyOf(shape, path[0]);
        if (property.Else is { } rule)
        {
            if (Date(shape, record, rule, depth) is { } date)
                yield return (date.Date, date.Basis);
            yield break;
        }

        foreach ((object value, string? basis) in Values(record, property))
        {
            if (path.Count == 1)
            {
                yield return (value, basis);
                continue;
            }

            RecordShape? further = property.Kind == ValueKind.Value ? corpus.ValueOf(property.Target) : value is IRow row ? corpus.TableNamed(row.Table)?.Record : null;
            if (further is null || value is not IRecord next)
                continue;
            foreach ((object Value, string? Basis) found in next is IRow referred ? Referred(further, referred, path[1..], depth) : At(further, next, path[1..], depth))
                yield return found;
        }
    }

    private (object Value, string? Basis)[] Referred(RecordShape shape, IRow row, ArraySegment<string> path, int depth)
    {
        (string Table, string Key, string Path) place = (row.Table, row.Key, string.Join('.', path));
        if (!_referred.TryGetValue(place, out (object Value, string? Basis)[]? values))
            _referred[place] = values = [.. At(shape, row, path, depth)];
        return values;
    }

    private static IEnumerable<(object Value, string? Basis)> Values(IRecord record, PropertyShape property)
    {
        var collector = new Collector(property.JsonName, property.JsonBasisName);
        record.WriteTo(collector);
        return collector.Values.Select(value => (value, collector.Basis));
    }

    private static PropertyShape PropertyOf(RecordShape shape, string name) => shape.Properties.First(property => property.Name == name);

    /// <summary>Collects the values of one property, and the text of another.</summary>
    private sealed class Collector(string property, string basis) : RecordWriter
    {
        private bool _isListed;

        public List<object> Values { get; } = [];

        public string? Basis { get; private set; }

        public override void Text(string? name, string value) => Add(name, value);

        public override void Integer(string? name, long value)
        {
            if (IsAsked(name))
                Values.Add(value);
        }

        public override void Number(string? name, decimal value)
        {
            if (IsAsked(name))
                Values.Add(value);
        }

        public override void Boolean(string? name, bool value)
        {
            if (IsAsked(name))
                Values.Add(value);
        }

        public override void Date(string? name, EdtfDate value)
        {
            if (IsAsked(name))
                Values.Add(value);
        }

        public override void EnumLabel(string? name, string label) => Add(name, label);

        public override void Reference(string? name, IRow row) => Add(name, row);

        public override void Value(string? name, IRecord value) => Add(name, value);

        public override void BeginList(string name, int count) => _isListed = name == property;

        public override void EndList() => _isListed = false;

        // An item of a list has no name.
        private bool IsAsked(string? name) => name is null ? _isListed : name == property;

        private void Add(string? name, object value)
        {
            if (IsAsked(name))
                Values.Add(value);
            else if (name == basis)
                Basis = value as string;
        }
    }
}
