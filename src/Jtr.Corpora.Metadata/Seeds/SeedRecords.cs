using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Sources;
using Jtr.Edtf;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>
/// The rows of a corpus as records read from its seeds. They implement <see cref="IRow"/> like compiled rows, without running code of the corpus.
/// The seeds must have passed the check of the generator's stages.
/// </summary>
internal sealed class SeedRecords
{
    private readonly CorpusShape _shape;
    private readonly Dictionary<string, List<IRow>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Key), IRow> _rows = [];

    public SeedRecords(CorpusShape shape, SeedFolder seeds)
    {
        _shape = shape;
        foreach (TableShape table in shape.Tables)
        {
            List<IRow> rows = [.. seeds.Of(table.Name).Select(seed => RowOf(table, seed))];
            _tables.Add(table.Name, rows);
            foreach (IRow row in rows)
                _rows.Add((table.Name, row.Key), row);
        }
    }

    /// <summary>Gets every row, by table and key.</summary>
    public IEnumerable<IRow> All => _shape.Tables.SelectMany(Of);

    /// <summary>Returns the rows of a table, by key.</summary>
    public IReadOnlyList<IRow> Of(TableShape table) => _tables[table.Name];

    private Row RowOf(TableShape table, SeedRow seed) => table.Record.SourceRole switch
    {
        SourceRole.Document => new DocumentRow(this, table, seed),
        SourceRole.Passage => new PassageRow(this, table, seed),
        _ => new Row(this, table, seed),
    };

    private Record ValueOf(PropertyShape property, JsonElement members)
    {
        RecordShape shape = _shape.ValueOf(property.Target);
        return shape.SourceRole == SourceRole.Evidence ? new EvidenceValue(this, shape, members) : new Record(this, shape, members);
    }

    private IRow Referred(PropertyShape property, string key)
    {
        IReadOnlyList<string> tables = property.Kind switch
        {
            ValueKind.Reference => [_shape.TableOf(property.Target).Name],
            ValueKind.UnionReference => _shape.UnionOf(property.Target).Tables,
            _ => [],
        };
        foreach (string table in tables)
        {
            if (_rows.TryGetValue((table, key), out IRow? row))
                return row;
        }

        return property.Kind == ValueKind.ForeignReference
            ? new ForeignRow(_shape.ForeignOf(property.Target).TableOf(key), key)
            : throw new KeyNotFoundException($"No row of {string.Join(" or ", tables)} has the key '{key}'.");
    }

    /// <summary>A record read from its seed.</summary>
    private class Record(SeedRecords records, RecordShape shape, JsonElement members) : IRecord
    {
        public void WriteTo(RecordWriter writer)
        {
            foreach (PropertyShape property in shape.Given)
            {
                if (!members.TryGetProperty(property.JsonName, out JsonElement given))
                    continue;
                if (!property.IsList)
                {
                    Write(writer, property, property.JsonName, given);
                    continue;
                }

                if (given.GetArrayLength() == 0)
                    continue;
                writer.BeginList(property.JsonName, given.GetArrayLength());
                foreach (JsonElement item in given.EnumerateArray())
                    Write(writer, property, null, item);
                writer.EndList();
            }
        }

        /// <summary>Returns the text of a property by its name in C#; empty if the record has none.</summary>
        protected string Text(string? property) => Given(property) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

        /// <summary>Returns the number of a property by its name in C#; 0 if the record has none.</summary>
        protected int Number(string? property) => Given(property) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;

        /// <summary>Returns the row that a property refers to, by its name in C#.</summary>
        protected IRow Reference(string? property) => records.Referred(shape.Properties.First(other => other.Name == property), Text(property));

        private JsonElement? Given(string? property) =>
            shape.Properties.FirstOrDefault(other => other.Name == property) is { } found && members.TryGetProperty(found.JsonName, out JsonElement given) ? given : null;

        private void Write(RecordWriter writer, PropertyShape property, string? name, JsonElement given)
        {
            switch (property.Kind)
            {
                case ValueKind.Boolean:
                    writer.Boolean(name, given.GetBoolean());
                    break;
                case ValueKind.Integer:
                    writer.Integer(name, given.GetInt64());
                    break;
                case ValueKind.Decimal:
                    writer.Number(name, given.GetDecimal());
                    break;
                case ValueKind.Text:
                    writer.Text(name, given.GetString()!);
                    break;
                case ValueKind.Enum:
                    writer.EnumLabel(name, given.GetString()!);
                    break;
                case ValueKind.Date:
                    writer.Date(name, EdtfDate.Parse(given.GetString()!));
                    break;
                case ValueKind.Value:
                    writer.Value(name, records.ValueOf(property, given));
                    break;
                case ValueKind.Reference or ValueKind.UnionReference or ValueKind.ForeignReference:
                    writer.Reference(name, records.Referred(property, given.GetString()!));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(property));
            }
        }
    }

    private class Row(SeedRecords records, TableShape table, SeedRow seed) : Record(records, table.Record, seed.Members), IRow
    {
        public string Key => seed.Key;

        public string Table => table.Name;
    }

    /// <summary>A row of another assembly, for which the seeds have only the key.</summary>
    private sealed class ForeignRow(string table, string key) : IRow
    {
        public string Key => key;

        public string Table => table;

        public void WriteTo(RecordWriter writer) => writer.Text("key", key);
    }

    private sealed class DocumentRow(SeedRecords records, TableShape table, SeedRow seed) : Row(records, table, seed), ISourceDocument
    {
        private readonly string? _length = table.Record.Span?.End;

        public string Label => Text(nameof(Label));

        public string FileName => Text(nameof(FileName));

        public int Length => Number(_length);

        public string Sha256 => Text(nameof(Sha256));

        /// <summary>Gets only the title: the properties for authors and dates are known only to code of the corpus.</summary>
        public CitationData Citation => new(title: Text("Title") is { Length: > 0 } title ? title : null, description: Label);
    }

    private sealed class PassageRow(SeedRecords records, TableShape table, SeedRow seed) : Row(records, table, seed), ISourcePassage
    {
        private readonly SpanProperties? _span = table.Record.Span;

        public ISourceDocument Document => (ISourceDocument)Reference(_span?.Within ?? nameof(Document));

        public int Ordinal => Number(nameof(Ordinal));

        public int Start => Number(_span?.Start);

        public int End => Number(_span?.End);
    }

    private sealed class EvidenceValue(SeedRecords records, RecordShape shape, JsonElement members) : Record(records, shape, members), IEvidence
    {
        private readonly SpanProperties? _span = shape.Span;

        public ISourcePassage Passage => (ISourcePassage)Reference(_span?.Within ?? nameof(Passage));

        public int Start => Number(_span?.Start);

        public int End => Number(_span?.End);

        public string Digest => Text(nameof(Digest));
    }
}
