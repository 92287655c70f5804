using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the resolved corpus: pools, columns, look-ups, sorted views and indexes.</summary>
internal static class LayoutBuilder
{
    /// <summary>
    /// Gets the sources in brackets at the end of a row's text, as if they were a property: computed here, so that printing a row does not load the tables behind it.
    /// </summary>
    public static PropertyShape SourcesOfLine { get; } =
        new("SourcesOfLine", new TypeShape(ValueKind.Text, "string", ""), false, true, false, false, false, false, false, false, null, null, null, default);

    /// <summary>Lays the corpus out, from the layouts of its tables.</summary>
    public static CorpusLayout Build(SchemaShape schema, ResolvedCorpus corpus, EquatableArray<TableLayout> tables, string fingerprint) =>
        corpus.Tables.Count == 0 ? CorpusLayout.Empty : new(tables, schema.Unions.Select(union => Union(schema, corpus, union)).ToEquatable(), fingerprint);

    /// <summary>Lays one table out. Its parts are built one after the other and share its pools.</summary>
    public static TableLayout Table(SchemaShape schema, ResolvedCorpus corpus, int table)
    {
        var pools = new Pools(2 * corpus.Tables[table].Rows.Count);
        return new TableBuilder(schema, table, pools).Build(TablePart.Of(schema, corpus, table).Select(part => part.Build(pools)));
    }

    /// <summary>Lays one table out, from parts that have pools of their own.</summary>
    public static TableLayout Table(SchemaShape schema, int table, IReadOnlyList<PartLayout> parts) =>
        new TableBuilder(schema, table, new Pools(parts.Sum(static part => part is KeysPart keys ? keys.Keys.Count : part is ColumnsPart { Pools: { } own } ? own.Texts.Values.Count : 0))).Build(parts);

    /// <summary>Returns the table data that numbering through several tables needs.</summary>
    public static UnionPart Part(SchemaShape schema, int table, int rowCount) => new(
        schema.Tables[table].Name,
        schema.Tables[table].TableClass,
        schema.Tables[table].Record.FullName,
        schema.Tables[table].Record.Namespace,
        rowCount,
        schema.HasNames(schema.Tables[table].Record));

    private static UnionLayout Union(SchemaShape schema, ResolvedCorpus corpus, UnionShape union) => new(
        union,
        schema.TablesOf(union.FullName).Select(table => Part(schema, table, corpus.Tables[table].Rows.Count)).ToEquatable());
}
