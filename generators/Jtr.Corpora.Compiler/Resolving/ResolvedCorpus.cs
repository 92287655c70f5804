using System;
using System.Linq;
using Jtr.Corpora.Generators.Binding;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>A value with references resolved to row numbers, and without positions. The default is an absent value.</summary>
/// <remarks>A struct of 24 bytes, because a large corpus has tens of millions.</remarks>
internal readonly struct ResolvedValue : IEquatable<ResolvedValue>
{
    private readonly object? _content;

    private ResolvedValue(BoundKind kind, long integer, object? content)
    {
        Kind = kind;
        Integer = integer;
        _content = content;
    }

    public static ResolvedValue Absent => default;

    public BoundKind Kind { get; }

    /// <summary>Gets the integer of the bound value; for a reference, the number of the row, counted through all tables behind a union.</summary>
    public long Integer { get; }

    public decimal Decimal => _content is decimal value ? value : 0;

    /// <summary>Gets the text of the bound value; for a row of another assembly, its key, because that assembly may renumber its rows.</summary>
    public string Text => _content as string ?? "";

    /// <summary>Gets the elements of a list; the properties of a nested value, in the order of its record.</summary>
    public EquatableArray<ResolvedValue> Items => new(_content as ResolvedValue[]);

    /// <summary>Gets the values that are present: the elements of a list, or the value itself; empty if it is absent.</summary>
    public PresentValues<ResolvedValue> Present => Kind switch
    {
        BoundKind.Absent => default,
        BoundKind.List => PresentValues<ResolvedValue>.Of(Items),
        _ => PresentValues<ResolvedValue>.Of(this),
    };

    /// <summary>Returns a value without items or a reference.</summary>
    public static ResolvedValue Of(in BoundValue value) => new(value.Kind, value.Integer, value.Content);

    public static ResolvedValue OfText(BoundKind kind, string text) => new(kind, 0, text);

    public static ResolvedValue OfReference(long row) => new(BoundKind.Reference, row, null);

    /// <param name="items">The items, which the caller must not change.</param>
    public static ResolvedValue OfItems(BoundKind kind, ResolvedValue[] items) => new(kind, 0, items);

    public bool Equals(ResolvedValue other) =>
        Kind == other.Kind && Integer == other.Integer
        && (ReferenceEquals(_content, other._content) || (_content is ResolvedValue[] ? Items.Equals(other.Items) : Equals(_content, other._content)));

    public override bool Equals(object? obj) => obj is ResolvedValue other && Equals(other);

    public override int GetHashCode() => unchecked(((((int)Kind * 31) + Integer.GetHashCode()) * 31) + (_content is ResolvedValue[] ? Items.GetHashCode() : _content?.GetHashCode() ?? 0));
}

internal readonly record struct ResolvedRow(string Key, EquatableArray<ResolvedValue> Values);

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
internal readonly record struct RowSource(string File, BoundRow Row);

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
