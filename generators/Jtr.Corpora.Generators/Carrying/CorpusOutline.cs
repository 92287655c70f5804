using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>What the build step found when it read the seeds: all that code must know of data that a resource carries, and what is wrong with them.</summary>
/// <param name="Stamp">The stamp of the resource.</param>
/// <param name="Layout">The tables without their data.</param>
/// <param name="Search">The words of the search without their data.</param>
/// <param name="Problems">What is told of the seeds.</param>
internal sealed record CorpusOutline(ulong Stamp, CorpusLayout Layout, SearchLayout Search, EquatableArray<SeedProblem> Problems)
{
    /// <summary>The tables, the unions and the parts of the search follow from the schema and the numbers of rows.</summary>
    public static CorpusOutline Of(SchemaShape schema, ulong stamp, EquatableArray<TableLayout> tables, SearchLayout search, string fingerprint, EquatableArray<SeedProblem> problems)
    {
        EquatableArray<UnionLayout> unions = schema.Unions
            .Select(union => new UnionLayout(union, schema.TablesOf(union.FullName).Select(Part).ToEquatable()))
            .ToEquatable();
        EquatableArray<UnionPart> searched = Enumerable.Range(0, tables.Count).Where(table => SearchedRows.IsSearched(schema, table)).Select(Part).ToEquatable();
        return new CorpusOutline(
            stamp,
            tables.Count == 0 ? CorpusLayout.Nothing : new CorpusLayout(tables, unions, fingerprint),
            new SearchLayout(tables.Count == 0 ? default : searched, search.Terms, search.Ends, search.Rows, search.Weights),
            problems);

        UnionPart Part(int table) => LayoutBuilder.Part(schema, table, tables[table].RowCount);
    }
}
