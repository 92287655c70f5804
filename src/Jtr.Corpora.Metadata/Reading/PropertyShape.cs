using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A property that the generator wrote: a column of a table, or a part of a value within a row.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Kind">What it holds, or what an item of it is where it is a list.</param>
/// <param name="Target">The full name of the record, enumeration, union or interface; empty for what has none.</param>
/// <param name="Least">The least integer that fits; null for what is no integer.</param>
/// <param name="Most">The largest integer that fits; null for what is no integer.</param>
/// <param name="IsNullable">Whether it may have no value; a list has always one.</param>
/// <param name="IsNotEmpty">Whether the list must hold an item.</param>
/// <param name="IsDerived">Whether it follows from other rows and values, and so has no JSON.</param>
internal sealed record PropertyShape(
    string Name,
    ValueKind Kind,
    string Target,
    long? Least,
    long? Most,
    bool IsList,
    bool IsNullable,
    bool IsNotEmpty,
    bool IsDerived,
    Documentation Documentation)
{
    /// <summary>The name of the property that every row is known by.</summary>
    public const string Key = "Key";

    /// <summary>The name in JSON.</summary>
    public string JsonName { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>Whether it leads from row to row of one table, and ends.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>Whether no two rows may have the same text.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether the rows of its table are sorted by it in time.</summary>
    public bool IsSorted { get; init; }

    /// <summary>Whether a row that is sorted by it lasts throughout it, and otherwise happens within it.</summary>
    public bool IsThroughout { get; init; }

    /// <summary>The rule by which a date follows from others; null for every other property.</summary>
    public DateElse? Else { get; init; }

    /// <summary>The path whose values must all be one word, and that word, for a Boolean that follows from others; null for every other property.</summary>
    public (string Path, string Word)? Every { get; init; }

    /// <summary>The words that a query yields as long as nobody asks for others; empty where it yields all.</summary>
    public IReadOnlyList<string> DefaultWords { get; init; } = [];

    /// <summary>Whether a query leaves out the rows of which it is true.</summary>
    public bool IsExcludedByDefault { get; init; }

    /// <summary>Whether the text is a name of its row.</summary>
    public bool IsNamed { get; init; }

    /// <summary>As how many words a word of the text counts in a search; 0 where it is not searched.</summary>
    public int SearchWeight { get; init; }

    /// <summary>The names of the look-ups by it and of the steps of a query.</summary>
    public IReadOnlyList<IndexNames> Indexes { get; init; } = [];

    /// <summary>Whether a row has to give it.</summary>
    public bool IsRequired => !IsDerived && !IsNullable && (!IsList || IsNotEmpty);
}
