using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays the tables of a corpus out, and builds only the parts that differ from those of the corpus before.</summary>
internal sealed class TableMemo(SchemaShape schema)
{
    private readonly Memo<TablePart, PartLayout> _parts = new(static part => part.Build(pools: null));
    private readonly Memo<TableParts, TableLayout> _tables = new(static table => LayoutBuilder.Table(table.Schema, table.Table, table.Parts));

    public EquatableArray<TableLayout> Tables(ResolvedCorpus corpus)
    {
        int[] tables = [.. Enumerable.Range(0, corpus.Tables.Count)];
        TablePart[][] parts = [.. tables.Select(table => TablePart.Of(schema, corpus, table).ToArray())];
        IEnumerator<PartLayout> built = _parts.Of(parts.SelectMany(static own => own)).AsEnumerable().GetEnumerator();
        return new EquatableArray<TableLayout>(_tables.Of([.. tables.Select(table => new TableParts(schema, table, Take(built, parts[table].Length)))]));
    }

    private static EquatableArray<PartLayout> Take(IEnumerator<PartLayout> built, int count)
    {
        var parts = new PartLayout[count];
        for (int i = 0; i < count && built.MoveNext(); i++)
            parts[i] = built.Current;
        return new EquatableArray<PartLayout>(parts);
    }
}
