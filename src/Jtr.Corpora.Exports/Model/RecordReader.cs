using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>
/// Reads rows as records. Written properties come from <see cref="IRecord.WriteTo"/>; computed ones (a Boolean, a date with a fallback) are read by reflection, because no
/// format may drop them.
/// </summary>
internal sealed class RecordReader(CorpusShape corpus)
{
    private const string Basis = "Basis";

    private readonly Dictionary<RecordShape, Layout> _layouts = [];

    public ExportedRecord Read(RecordShape shape, IRecord record)
    {
        if (!_layouts.TryGetValue(shape, out Layout? layout))
            _layouts.Add(shape, layout = new Layout(shape));
        object?[] values = new object?[shape.Properties.Count];
        record.WriteTo(new Collector(this, layout, values));
        string?[] bases = new string?[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            PropertyShape property = shape.Properties[i];
            if (property is { IsDerived: true, IsList: false })
                values[i] = Derived(record, property);
            if (property.Kind == ValueKind.Date && !property.IsList && values[i] is not null)
                bases[i] = layout.BasisOf[i] is >= 0 and int basis ? (string?)values[basis] : DerivedBasis(record, property);
        }

        return new ExportedRecord(shape, values, bases);
    }

    /// <summary>Returns a computed value; null if it is neither a Boolean nor a date, such as an inverse view.</summary>
    private static object? Derived(IRecord record, PropertyShape property) => property.Kind is ValueKind.Truth or ValueKind.Date ? Value(record, property.Name) : null;

    /// <summary>Returns the basis of a computed date: that of the record if it has one, that of the row's own date, or that of the date by which it is replaced.</summary>
    private static string? DerivedBasis(IRecord record, PropertyShape property)
    {
        if (Value(record, property.Name + Basis) is Enum own)
            return KebabCase.Of(own.ToString());
        if (property.Else is not { } other)
            return null;
        if (Value(record, other.Date) is not null)
            return Value(record, other.Date + Basis) is Enum basis ? KebabCase.Of(basis.ToString()) : null;
        return At(record, (other.Path + Basis).Split('.')) is Enum found ? KebabCase.Of(found.ToString()) : null;
    }

    private static object? At(object record, ReadOnlySpan<string> path)
    {
        object? value = Value(record, path[0]);
        if (path.Length == 1 || value is null)
            return value;
        if (value is not System.Collections.IEnumerable items)
            return At(value, path[1..]);
        foreach (object item in items)
        {
            if (At(item, path[1..]) is { } found)
                return found;
        }

        return null;
    }

    private static object? Value(object record, string property) =>
        record.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(record);

    /// <summary>Maps property names to positions.</summary>
    private sealed class Layout
    {
        private readonly Dictionary<string, int> _positions = [];

        public Layout(RecordShape shape)
        {
            BasisOf = new int[shape.Properties.Count];
            for (int i = 0; i < shape.Properties.Count; i++)
                _positions.Add(shape.Properties[i].JsonName, i);
            for (int i = 0; i < BasisOf.Length; i++)
                BasisOf[i] = _positions.GetValueOrDefault(shape.Properties[i].JsonName + Basis, -1);
            Shape = shape;
        }

        public RecordShape Shape { get; }

        /// <summary>Gets, for each property, the position of the basis of its date; -1 if there is none.</summary>
        public int[] BasisOf { get; }

        public int this[string name] => _positions[name];
    }

    private sealed class Collector(RecordReader reader, Layout layout, object?[] values) : RecordWriter
    {
        private List<object>? _list;
        private int _property;

        public override void Text(string? name, string value) => Add(name, value);

        public override void Integer(string? name, long value) => Add(name, value);

        public override void Number(string? name, decimal value) => Add(name, value);

        public override void Truth(string? name, bool value) => Add(name, value);

        public override void Date(string? name, EdtfDate value) => Add(name, value);

        public override void Word(string? name, string word) => Add(name, word);

        public override void Reference(string? name, IRow row) => Add(name, new RowReference(row.Table, row.Key));

        public override void Value(string? name, IRecord value)
        {
            PropertyShape property = layout.Shape.Properties[name is null ? _property : layout[name]];
            Add(name, reader.Read(reader.ValueOf(property), value));
        }

        public override void BeginList(string name, int count)
        {
            _property = layout[name];
            values[_property] = _list = new List<object>(count);
        }

        public override void EndList() => _list = null;

        private void Add(string? name, object value)
        {
            if (name is null)
                _list!.Add(value);
            else
                values[layout[name]] = value;
        }
    }

    private RecordShape ValueOf(PropertyShape property) => corpus.ValueOf(property.Target);
}
