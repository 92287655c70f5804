using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>A value with references resolved to row numbers, and without positions.</summary>
/// <param name="Integer">As in the bound value; for a reference, the number of the row, counted through all tables behind a union.</param>
/// <param name="Text">As in the bound value; for a row of another assembly, its key, because that assembly may renumber its rows.</param>
internal sealed record ResolvedValue(Binding.BoundKind Kind, long Integer, decimal Decimal, string Text, EquatableArray<ResolvedValue> Items)
{
    public static readonly ResolvedValue Absent = new(Binding.BoundKind.Absent, 0, 0, "", default);

    /// <summary>Gets the values that are present: the elements of a list, or the value itself; empty if it is absent.</summary>
    public IEnumerable<ResolvedValue> Present => Kind switch
    {
        Binding.BoundKind.Absent => [],
        Binding.BoundKind.List => Items,
        _ => [this],
    };
}

internal sealed record ResolvedRow(string Key, EquatableArray<ResolvedValue> Values);

/// <summary>The rows of a table, sorted by key in ordinal order.</summary>
internal sealed record ResolvedTable(EquatableArray<ResolvedRow> Rows);

/// <summary>All tables in the order of the schema.</summary>
internal sealed record ResolvedCorpus(EquatableArray<ResolvedTable> Tables)
{
    /// <summary>The number of rows beyond which compilation takes seconds; also stated in docs/diagnostics.md.</summary>
    private const int Large = 10_000;

    public bool IsLarge => Tables.Sum(static table => table.Rows.Count) > Large;

    public ResolvedCorpus WithoutRows => new(Tables.Select(static _ => new ResolvedTable(default)).ToEquatable());
}

/// <summary>The origin of a row: its file and the bound row, which has the tokens of the values.</summary>
internal sealed record RowSource(string File, Binding.BoundRow Row);

/// <summary>A row that is left out of the corpus because its key is malformed, missing or a duplicate. Its other errors are still reported.</summary>
internal sealed record OtherRow(int Table, RowSource Source, EquatableArray<ResolvedValue> Values);

/// <summary>The corpus, the sources of its rows (in the same order), and the errors between its files.</summary>
internal sealed record Resolution(
    ResolvedCorpus Corpus,
    EquatableArray<EquatableArray<RowSource>> Sources,
    EquatableArray<OtherRow> Others,
    EquatableArray<Diagnostics.SeedProblem> Problems)
{
    public static readonly Resolution Empty = new(new ResolvedCorpus(default), default, default, default);
}
