using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>The result of the build step: what generated code must know about the data in the resource, and the problems of the seeds.</summary>
/// <param name="Stamp">The stamp of the resource.</param>
/// <param name="Layout">The tables without their data.</param>
/// <param name="Search">The search index without its data.</param>
/// <param name="Problems">The reported problems of the seeds.</param>
internal sealed record CorpusOutline(ulong Stamp, CorpusLayout Layout, SearchLayout Search, EquatableArray<SeedProblem> Problems)
{
    /// <summary>Creates an outline. The unions and the parts of the search follow from the schema and the numbers of rows.</summary>
    public static CorpusOutline Of(SchemaShape schema, ulong stamp, EquatableArray<TableLayout> tables, SearchLayout search, string fingerprint, EquatableArray<SeedProblem> problems)
    {
        EquatableArray<UnionLayout> unions = schema.Unions
            .Select(union => new UnionLayout(union, schema.TablesOf(union.FullName).Select(Part).ToEquatable()))
            .ToEquatable();
        EquatableArray<UnionPart> searched = Enumerable.Range(0, tables.Count).Where(table => SearchBuilder.IsSearched(schema, table)).Select(Part).ToEquatable();
        return new CorpusOutline(
            stamp,
            tables.Count == 0 ? CorpusLayout.Empty : new CorpusLayout(tables, unions, fingerprint),
            new SearchLayout(tables.Count == 0 ? default : searched, search.Terms, search.Ends, search.Rows, search.Weights),
            problems);

        UnionPart Part(int table) => LayoutBuilder.Part(schema, table, tables[table].RowCount);
    }
}
