using System;
using System.Collections.Generic;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>Reads rows as records: the properties that a row writes, and the computed Booleans and dates, which no format may drop.</summary>
/// <param name="corpus">The schema.</param>
/// <param name="basisOf">Returns the basis, as a label, that a record itself gives for a computed date; null if it gives none.</param>
internal sealed class RecordReader(CorpusShape corpus, Func<IRecord, PropertyShape, string?> basisOf)
{
    private readonly Dictionary<RecordShape, Layout> _layouts = [];
    private readonly DerivedValues _derived = new(corpus);

    public ExportedRecord Read(RecordShape shape, IRecord record)
    {
        if (!_layouts.TryGetValue(shape, out Layout? layout))
            _layouts.Add(shape, layout = new Layout(shape));
        object?[] values = new object?[shape.Properties.Count];
        string?[] bases = new string?[values.Length];
        record.WriteTo(new Collector(this, layout, values));
        for (int i = 0; i < values.Length; i++)
        {
            PropertyShape property = shape.Properties[i];
            if (property.Every is { } every)
            {
                values[i] = _derived.Every(shape, record, every);
            }
            else if (property.Else is { } rule)
            {
                if (_derived.Date(shape, record, rule) is { } date)
                    (values[i], bases[i]) = (date.Date, basisOf(record, property) ?? date.Basis);
            }
            else if (property.Kind == ValueKind.Date && !property.IsList && values[i] is not null && layout.BasisOf[i] is >= 0 and int basis)
            {
                bases[i] = (string?)values[basis];
            }
        }

        return new ExportedRecord(shape, values, bases);
    }

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
                BasisOf[i] = _positions.GetValueOrDefault(shape.Properties[i].JsonBasisName, -1);
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

        public override void Boolean(string? name, bool value) => Add(name, value);

        public override void Date(string? name, EdtfDate value) => Add(name, value);

        public override void EnumLabel(string? name, string label) => Add(name, label);

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
