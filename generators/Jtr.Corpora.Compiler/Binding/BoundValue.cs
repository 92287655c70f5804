using System;

namespace Jtr.Corpora.Generators.Binding;

internal enum BoundKind : byte
{
    Absent,
    Boolean,
    Integer,
    Decimal,
    Text,
    Enum,
    Date,
    Reference,

    /// <summary>A row of another assembly, identified by its key.</summary>
    ForeignReference,
    Value,
    List,
}

/// <summary>The value of a property after binding: it has the type that the record declares; references are still keys.</summary>
/// <remarks>A struct of 24 bytes, because a large corpus has tens of millions.</remarks>
internal readonly struct BoundValue : IEquatable<BoundValue>
{
    public static readonly BoundValue Absent = new(BoundKind.Absent, 0, null, -1);

    /// <summary>Stands for a value that was given and rejected: it is absent, and no later stage reports it again.</summary>
    public static readonly BoundValue Rejected = new(BoundKind.Absent, 0, null, -2);

    private BoundValue(BoundKind kind, long integer, object? content, int token)
    {
        Kind = kind;
        Integer = integer;
        Content = content;
        Token = token;
    }

    public BoundKind Kind { get; }

    /// <summary>Gets the number of the value's token.</summary>
    public int Token { get; }

    /// <summary>Gets the value of a Boolean (0 or 1), of an integer or of an enumeration.</summary>
    public long Integer { get; }

    /// <summary>Gets the text, the decimal or the items, which the resolved value shares; null if the value is an integer or absent.</summary>
    public object? Content { get; }

    /// <summary>Gets the text, the text of a date, or the key of a reference.</summary>
    public string Text => Content as string ?? "";

    /// <summary>Gets the elements of a list; the properties of a nested value, in the order of its record.</summary>
    public EquatableArray<BoundValue> Items => new(Content as BoundValue[]);

    /// <summary>True if a value was given here and rejected; otherwise, false.</summary>
    public bool IsRejected => Kind == BoundKind.Absent && Token == Rejected.Token;

    /// <summary>Gets the values that are present: the elements of a list, or the value itself; empty if it is absent.</summary>
    public PresentValues<BoundValue> Present => Kind switch
    {
        BoundKind.Absent => default,
        BoundKind.List => PresentValues<BoundValue>.Of(Items),
        _ => PresentValues<BoundValue>.Of(this),
    };

    public static BoundValue OfText(BoundKind kind, string text, int token) => new(kind, 0, text, token);

    public static BoundValue OfInteger(BoundKind kind, long value, int token) => new(kind, value, null, token);

    public static BoundValue OfDecimal(decimal value, int token) => new(BoundKind.Decimal, 0, value, token);

    /// <param name="items">The items, which the caller must not change.</param>
    public static BoundValue OfItems(BoundKind kind, BoundValue[] items, int token) => new(kind, 0, items, token);

    public bool Equals(BoundValue other) =>
        Kind == other.Kind && Token == other.Token && Integer == other.Integer
        && (ReferenceEquals(Content, other.Content) || (Content is BoundValue[] ? Items.Equals(other.Items) : Equals(Content, other.Content)));

    public override bool Equals(object? obj) => obj is BoundValue other && Equals(other);

    public override int GetHashCode() => unchecked((((((int)Kind * 31) + Token) * 31) + Integer.GetHashCode()) * 31 + (Content is BoundValue[] ? Items.GetHashCode() : Content?.GetHashCode() ?? 0));
}

/// <summary>A bound row: one value for each property of the table's record.</summary>
/// <param name="Key">The key; if it is malformed, its text; if it is missing, an empty string.</param>
internal readonly record struct BoundRow(string Key, int KeyToken, EquatableArray<BoundValue> Values);

/// <summary>A seed file after binding.</summary>
/// <param name="Table">The number of the table in the schema; -1 if the schema has no such table.</param>
/// <param name="IsWhole">True if the key of every row is known, so that the file holds no further keys.</param>
/// <param name="Keyless">The rows without a usable key. Their other errors are still reported.</param>
/// <param name="UnreadKeys">The keys of rows of which only the key could be read.</param>
/// <param name="OmittedCount">The number of problems beyond those in the list.</param>
internal sealed record BoundFile(
    string File,
    int Table,
    bool IsWhole,
    EquatableArray<BoundRow> Rows,
    EquatableArray<BoundRow> Keyless,
    EquatableArray<string> UnreadKeys,
    EquatableArray<Diagnostics.SeedProblem> Problems,
    int OmittedCount)
{
    /// <summary>Returns the result for a file in which no row could be bound.</summary>
    public static BoundFile Empty(string file, int table) => new(file, table, false, default, default, default, default, 0);
}
