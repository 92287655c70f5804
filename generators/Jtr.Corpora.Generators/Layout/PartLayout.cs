namespace Jtr.Corpora.Generators.Layout;

/// <summary>A part of the layout of a table, as a value that does not depend on the other parts.</summary>
internal abstract record PartLayout;

/// <param name="Keys">The keys of the rows.</param>
/// <param name="Identifiers">For each row the name of its member; empty if it has none.</param>
internal sealed record KeysPart(EquatableArray<string> Keys, EquatableArray<string> Identifiers, KeyLayout LookUp) : PartLayout;

/// <param name="Pools">The pools to which the columns refer; null if they are those of the table.</param>
internal sealed record ColumnsPart(EquatableArray<PartColumn> Columns, PoolValues? Pools) : PartLayout;

/// <param name="Keys">For each table of another assembly the referenced keys.</param>
internal sealed record ForeignKeysPart(EquatableArray<EquatableArray<string>> Keys) : PartLayout;

internal sealed record NamesPart(NameLayout Names, PoolValues? Pools) : PartLayout;

internal sealed record OrderPart(EquatableArray<SortLayout> Sorts, EquatableArray<IndexLayout> Indexes) : PartLayout;

/// <param name="Rows">For each row the details of its member.</param>
internal sealed record DetailsPart(EquatableArray<EquatableArray<DetailLayout>> Rows) : PartLayout;

/// <param name="Rows">For each row the headline of its member; null if it has none.</param>
internal sealed record HeadlinesPart(EquatableArray<string?> Rows) : PartLayout;

/// <summary>A column whose values may be in a pool. Then each value is the number in the pool plus one; 0 for an absent value.</summary>
/// <param name="Pool">The kind of the values in the pool; another kind if the column holds the values themselves.</param>
/// <param name="IsNullable">True if the value may be absent.</param>
internal sealed record PartColumn(ColumnLayout Column, Schema.ValueKind Pool, bool IsNullable);
