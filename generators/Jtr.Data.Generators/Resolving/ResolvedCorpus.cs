namespace Jtr.Data.Generators.Resolving;

/// <summary>A value with every reference resolved and every position gone.</summary>
/// <param name="Integer">As in the bound value; for a reference the number of the row, counted through all tables behind a union.</param>
internal sealed record ResolvedValue(Binding.BoundKind Kind, long Integer, decimal Decimal, string Text, EquatableArray<ResolvedValue> Items)
{
    public static readonly ResolvedValue Absent = new(Binding.BoundKind.Absent, 0, 0, "", default);
}

internal sealed record ResolvedRow(string Key, EquatableArray<ResolvedValue> Values);

/// <summary>The rows of a table, by key in ordinal order.</summary>
internal sealed record ResolvedTable(EquatableArray<ResolvedRow> Rows);

/// <summary>All tables in the order of the schema.</summary>
internal sealed record ResolvedCorpus(EquatableArray<ResolvedTable> Tables);

/// <summary>The corpus, and what is wrong between its files.</summary>
internal sealed record Resolution(ResolvedCorpus Corpus, EquatableArray<Diagnostics.SeedProblem> Problems)
{
    public static readonly Resolution Nothing = new(new ResolvedCorpus(default), default);
}
