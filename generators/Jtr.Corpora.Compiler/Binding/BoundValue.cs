using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Binding;

internal enum BoundKind
{
    Absent,
    Truth,
    Integer,
    Decimal,
    Text,
    Word,
    Date,
    Reference,

    /// <summary>A row of another assembly, which is known by its key.</summary>
    ForeignReference,
    Value,
    List,
}

/// <summary>The value of a property after binding: of the type that the record declares, references still as keys.</summary>
/// <param name="Integer">A truth value (0 or 1), an integer, the value of an enumeration.</param>
/// <param name="Text">A text, a date's text, the key of a reference.</param>
/// <param name="Token">Where it stands.</param>
/// <param name="Items">The elements of a list; the properties of a nested value, in the order of its record.</param>
internal sealed record BoundValue(BoundKind Kind, long Integer, decimal Decimal, string Text, int Token, EquatableArray<BoundValue> Items)
{
    public static readonly BoundValue Absent = new(BoundKind.Absent, 0, 0, "", -1, default);

    /// <summary>What stands for a value that is given and refused: it is not there, and nobody asks for it again.</summary>
    public static readonly BoundValue Refused = new(BoundKind.Absent, 0, 0, "", -2, default);

    /// <summary>Whether something is given here that has been objected to.</summary>
    public bool IsRefused => Kind == BoundKind.Absent && Token == Refused.Token;

    /// <summary>What is there: the elements of a list, the value itself, or nothing where it is absent.</summary>
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

/// <summary>A row that was bound: one value for each property of the table's record.</summary>
/// <param name="Key">The key; of a row without a fit one, what stands in its place, or nothing.</param>
internal sealed record BoundRow(string Key, int KeyToken, EquatableArray<BoundValue> Values);

/// <summary>A seed file whose rows were bound.</summary>
/// <param name="Table">The table's number in the schema; -1 when the schema has no such table.</param>
/// <param name="IsWhole">Whether every row could be read, so that a key that is not here is nowhere.</param>
/// <param name="Keyless">The rows that have no key to know them by, and may have other mistakes.</param>
/// <param name="UnreadKeys">The keys of rows of which nothing else is known.</param>
/// <param name="Further">How many problems there are beyond those that are kept.</param>
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
    /// <summary>A file of which nothing could be bound.</summary>
    public static BoundFile Nothing(string file, int table) => new(file, table, false, default, default, default, default, 0);
}
