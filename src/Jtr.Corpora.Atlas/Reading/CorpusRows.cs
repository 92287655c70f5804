using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Sources;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>Reads the rows of a corpus, compiled or from seeds, through <see cref="RecordWriter"/>.</summary>
internal static class CorpusRows
{
    private static readonly (CitationFormat Format, string Name)[] s_formats = [(CitationFormat.Plain, "Plain"), (CitationFormat.BibTeX, "BibTeX"), (CitationFormat.CslJson, "CSL-JSON")];

    /// <param name="shape">The schema.</param>
    /// <param name="rows">Every row of every table.</param>
    /// <param name="corpus">The name and version of the corpus, as references give it.</param>
    /// <param name="isCompiled">True if the rows are compiled, so that documents give their citation data; otherwise, a reference names only the corpus and the key.</param>
    public static AtlasCorpus Read(CorpusShape shape, IEnumerable<IRow> rows, string corpus, bool isCompiled)
    {
        var tables = new SortedDictionary<string, AtlasTable>(StringComparer.Ordinal);
        foreach (TableShape table in shape.Tables)
            tables.Add(table.Name, new AtlasTable(table));
        foreach (IRow row in rows.OrderBy(static row => row.Key, StringComparer.Ordinal))
        {
            AtlasTable table = tables[row.Table];
            AtlasField[] fields = [.. Collector.FieldsOf(shape, table.Shape.Record, row).Where(static field => field.Property.Name != PropertyShape.Key)];
            (List<AtlasEvidence> own, List<AtlasEvidence> nested) = EvidenceFields.Of(shape, fields);
            var read = new AtlasRow(table, row.Key, fields) { Evidence = own, NestedEvidence = nested };
            if (!isCompiled)
                read.Citations = [Plain(read, corpus)];
            else if (own.Count > 0)
                read.Citations = [.. s_formats.Select(format => new AtlasCitation(format.Name, CitationWriter.Cite(row, corpus, format.Format)))];
            table.Add(read);
        }

        return new AtlasCorpus(shape, [.. tables.Values]);
    }

    private static AtlasCitation Plain(AtlasRow row, string corpus) => new("Plain", $"“{(row.IsNamed ? $"{row.Title}. {row.Headline}" : row.Headline)}” {corpus}, {row.Key}.");

    /// <summary>Collects the properties that a record writes.</summary>
    private sealed class Collector(CorpusShape shape, RecordShape record) : RecordWriter
    {
        private readonly List<AtlasField> _fields = [];
        private List<AtlasValue>? _list;

        public static List<AtlasField> FieldsOf(CorpusShape shape, RecordShape record, IRecord value)
        {
            var collector = new Collector(shape, record);
            value.WriteTo(collector);
            return collector._fields;
        }

        public override void Text(string? name, string value) => Add(name, new AtlasValue { Text = value });

        public override void Integer(string? name, long value) => Add(name, new AtlasValue { Text = value.ToString(CultureInfo.InvariantCulture) });

        public override void Number(string? name, decimal value) => Add(name, new AtlasValue { Text = value.ToString(CultureInfo.InvariantCulture) });

        public override void Boolean(string? name, bool value) => Add(name, new AtlasValue { Text = value ? "yes" : "no" });

        public override void Date(string? name, EdtfDate value) => Add(name, new AtlasValue { Text = value.ToString(), Date = value });

        public override void EnumLabel(string? name, string label) => Add(name, new AtlasValue { Text = label });

        public override void Reference(string? name, IRow row) =>
            Add(name, new AtlasValue { Text = row.Key, Row = shape.TableNamed(row.Table) is null ? null : new RowKey(row.Table, row.Key) });

        public override void Value(string? name, IRecord value)
        {
            PropertyShape property = name is null ? _fields[^1].Property : PropertyOf(name);
            Add(name, new AtlasValue { Fields = FieldsOf(shape, shape.ValueOf(property.Target), value) });
        }

        public override void BeginList(string name, int count)
        {
            _list = new List<AtlasValue>(count);
            _fields.Add(new AtlasField(PropertyOf(name), _list));
        }

        public override void EndList() => _list = null;

        private void Add(string? name, AtlasValue value)
        {
            if (name is null)
                _list!.Add(value);
            else
                _fields.Add(new AtlasField(PropertyOf(name), [value]));
        }

        private PropertyShape PropertyOf(string name) => record.Properties.First(property => property.JsonName == name);
    }
}
