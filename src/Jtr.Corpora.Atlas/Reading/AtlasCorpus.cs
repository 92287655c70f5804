using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A corpus as the pages see it: its tables and, for each row, the rows that refer to it.</summary>
internal sealed class AtlasCorpus
{
    private readonly Dictionary<RowKey, AtlasRow> _rows = [];
    private readonly Dictionary<RowKey, List<AtlasReference>> _references = [];
    private readonly Dictionary<RowKey, List<(AtlasRow Row, AtlasEvidence Evidence)>> _evidence = [];

    public AtlasCorpus(CorpusShape shape, IReadOnlyList<AtlasTable> tables)
    {
        Shape = shape;
        Tables = tables;
        foreach (AtlasRow row in tables.SelectMany(static table => table.Rows))
            _rows.Add(row.Id, row);
        foreach (AtlasRow row in tables.SelectMany(static table => table.Rows))
        {
            foreach (AtlasField field in row.Fields)
                Refer(row, field, field.Name);
            foreach (AtlasEvidence evidence in row.Evidence.Concat(row.NestedEvidence))
                ListOf(_evidence, evidence.Passage).Add((row, evidence));
        }
    }

    public CorpusShape Shape { get; }

    /// <summary>Gets the tables by name.</summary>
    public IReadOnlyList<AtlasTable> Tables { get; }

    /// <summary>Gets the table of the source texts; null if the corpus has none.</summary>
    public AtlasTable? Documents => Tables.FirstOrDefault(static table => table.Shape.Record.SourceRole == SourceRole.Document);

    /// <summary>Gets the table of the passages of the source texts; null if the corpus has none.</summary>
    public AtlasTable? Passages => Tables.FirstOrDefault(static table => table.Shape.Record.SourceRole == SourceRole.Passage);

    public AtlasTable? TableNamed(string? name) => Tables.FirstOrDefault(table => table.Name == name);

    public AtlasRow? Find(RowKey? id) => id is { } key ? _rows.GetValueOrDefault(key) : null;

    /// <summary>Returns the references to a row, in the order of the tables and their rows.</summary>
    public IReadOnlyList<AtlasReference> ReferencesTo(AtlasRow row) => _references.GetValueOrDefault(row.Id) ?? [];

    /// <summary>Returns the spans in a passage, with the rows that rest on them.</summary>
    public IReadOnlyList<(AtlasRow Row, AtlasEvidence Evidence)> EvidenceIn(AtlasRow passage) => _evidence.GetValueOrDefault(passage.Id) ?? [];

    /// <summary>Returns the document of a passage.</summary>
    public AtlasRow? DocumentOf(AtlasRow passage) => passage.Table.Shape.Record.Span?.Within is { } within ? Find(passage.Reference(PropertyNames.Json(within))) : null;

    /// <summary>Returns the passages of a document in their order.</summary>
    public IEnumerable<AtlasRow> PassagesOf(AtlasRow document) => Passages is { } passages
        ? passages.Rows.Where(passage => DocumentOf(passage) == document).OrderBy(SpanStart).ThenBy(static passage => passage.Key, StringComparer.Ordinal)
        : [];

    /// <summary>Returns the start of a passage in its document, in code points.</summary>
    public static int SpanStart(AtlasRow passage) => Number(passage, passage.Table.Shape.Record.Span?.Start);

    /// <summary>Returns the end of a passage in its document, or the length of a document, in code points.</summary>
    public static int SpanEnd(AtlasRow row) => Number(row, row.Table.Shape.Record.Span?.End);

    private static int Number(AtlasRow row, string? property) =>
        property is not null && int.TryParse(row.Text(PropertyNames.Json(property)), System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : 0;

    private void Refer(AtlasRow row, AtlasField field, string path)
    {
        foreach (AtlasValue value in field.Values)
        {
            if (value.Row is { } target && ListOf(_references, target) is var references && !references.Exists(reference => reference.Row == row && reference.Path == path))
                references.Add(new AtlasReference(row, path));
            foreach (AtlasField nested in value.Fields)
                Refer(row, nested, $"{path}.{nested.Name}");
        }
    }

    private static List<T> ListOf<T>(Dictionary<RowKey, List<T>> lists, RowKey key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }
}
