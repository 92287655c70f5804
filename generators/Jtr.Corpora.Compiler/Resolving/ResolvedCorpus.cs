using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>A value with every reference resolved and every position gone.</summary>
/// <param name="Integer">As in the bound value; for a reference the number of the row, counted through all tables behind a union.</param>
/// <param name="Text">As in the bound value; the key of a row of another assembly, whose number is for that assembly to change.</param>
internal sealed record ResolvedValue(Binding.BoundKind Kind, long Integer, decimal Decimal, string Text, EquatableArray<ResolvedValue> Items)
{
    public static readonly ResolvedValue Absent = new(Binding.BoundKind.Absent, 0, 0, "", default);

    /// <summary>What is there: the elements of a list, the value itself, or nothing where it is absent.</summary>
    public IEnumerable<ResolvedValue> Present => Kind switch
    {
        Binding.BoundKind.Absent => [],
        Binding.BoundKind.List => Items,
        _ => [this],
    };
}

internal sealed record ResolvedRow(string Key, EquatableArray<ResolvedValue> Values);

/// <summary>The rows of a table, by key in ordinal order.</summary>
internal sealed record ResolvedTable(EquatableArray<ResolvedRow> Rows);

/// <summary>All tables in the order of the schema.</summary>
internal sealed record ResolvedCorpus(EquatableArray<ResolvedTable> Tables)
{
    /// <summary>More rows than these take the compiler seconds; docs/diagnostics.md says so too.</summary>
    private const int Large = 10_000;

    public bool IsLarge => Tables.Sum(static table => table.Rows.Count) > Large;

    public ResolvedCorpus WithoutRows => new(Tables.Select(static _ => new ResolvedTable(default)).ToEquatable());
}

/// <summary>Where a row comes from: its file, and the row as it was bound, with the tokens of its values.</summary>
internal sealed record RowSource(string File, Binding.BoundRow Row);

/// <summary>A row that is not in the corpus, because it has no fit key or one that another has. What else is wrong with it is told all the same.</summary>
internal sealed record OtherRow(int Table, RowSource Source, EquatableArray<ResolvedValue> Values);

/// <summary>The corpus, where its rows come from (in the same order), and what is wrong between its files.</summary>
internal sealed record Resolution(
    ResolvedCorpus Corpus,
    EquatableArray<EquatableArray<RowSource>> Sources,
    EquatableArray<OtherRow> Others,
    EquatableArray<Diagnostics.SeedProblem> Problems)
{
    public static readonly Resolution Nothing = new(new ResolvedCorpus(default), default, default, default);
}
