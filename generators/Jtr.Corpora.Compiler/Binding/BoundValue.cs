using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Binding;

internal enum BoundKind
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
/// <param name="Integer">The value of a Boolean (0 or 1), of an integer or of an enumeration.</param>
/// <param name="Text">The text, the text of a date, or the key of a reference.</param>
/// <param name="Token">The number of the value's token.</param>
/// <param name="Items">The elements of a list; the properties of a nested value, in the order of its record.</param>
internal sealed record BoundValue(BoundKind Kind, long Integer, decimal Decimal, string Text, int Token, EquatableArray<BoundValue> Items)
{
    public static readonly BoundValue Absent = new(BoundKind.Absent, 0, 0, "", -1, default);

    /// <summary>Stands for a value that was given and rejected: it is absent, and no later stage reports it again.</summary>
    public static readonly BoundValue Refused = new(BoundKind.Absent, 0, 0, "", -2, default);

    /// <summary>True if a value was given here and rejected; otherwise, false.</summary>
    public bool IsRefused => Kind == BoundKind.Absent && Token == Refused.Token;

    /// <summary>Gets the values that are present: the elements of a list, or the value itself; empty if it is absent.</summary>
    public IEnumerable<BoundValue> Present => Kind switch
    {
        BoundKind.Absent => [],
        BoundKind.List => Items,
        _ => [this],
    };

    public static BoundValue OfText(BoundKind kind, string text, int token) => new(kind, 0, 0, text, token, default);

    public static BoundValue OfInteger(BoundKind kind, long value, int token) => new(kind, value, 0, "", token, default);

    public static BoundValue OfItems(BoundKind kind, EquatableArray<BoundValue> items, int token) => new(kind, 0, 0, "", token, items);
}

/// <summary>A bound row: one value for each property of the table's record.</summary>
/// <param name="Key">The key. Without a well-formed key, the text in its place, or an empty string.</param>
internal sealed record BoundRow(string Key, int KeyToken, EquatableArray<BoundValue> Values);

/// <summary>A seed file after binding.</summary>
/// <param name="Table">The number of the table in the schema; -1 if the schema has no such table.</param>
/// <param name="IsWhole">True if every row could be read, so that the file is known to hold no further keys.</param>
/// <param name="Keyless">The rows without a usable key. Their other errors are still reported.</param>
/// <param name="UnreadKeys">The keys of rows that could not be read otherwise.</param>
/// <param name="Further">The number of problems beyond those in the list.</param>
internal sealed record BoundFile(
    string File,
    int Table,
    bool IsWhole,
    EquatableArray<BoundRow> Rows,
    EquatableArray<BoundRow> Keyless,
    EquatableArray<string> UnreadKeys,
    EquatableArray<Diagnostics.SeedProblem> Problems,
    int Further)
{
    /// <summary>Returns the result for a file in which no row could be bound.</summary>
    public static BoundFile Empty(string file, int table) => new(file, table, false, default, default, default, default, 0);
}
