using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A generated property: a column of a table, or a part of a value within a row.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Kind">The kind of its value, or of its items for a list.</param>
/// <param name="Target">The full name of the record, enumeration, union or interface; empty for other kinds.</param>
/// <param name="Min">The smallest integer that fits; null for other kinds.</param>
/// <param name="Max">The largest integer that fits; null for other kinds.</param>
/// <param name="IsNullable">True if it may be null; false for a list.</param>
/// <param name="IsNotEmpty">True if the list must have at least one item.</param>
/// <param name="IsDerived">True if it is computed from other rows and values, and so not in the JSON.</param>
internal sealed record PropertyShape(
    string Name,
    ValueKind Kind,
    string Target,
    long? Min,
    long? Max,
    bool IsList,
    bool IsNullable,
    bool IsNotEmpty,
    bool IsDerived,
    Documentation Documentation)
{
    /// <summary>The name of the key property of every row.</summary>
    public const string Key = "Key";

    private const string Basis = "Basis";

    /// <summary>Gets the name in JSON.</summary>
    public string JsonName { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>Gets the name of the property beside a date that says how the date is known.</summary>
    public string BasisName => Name + Basis;

    /// <summary>Gets the name in JSON of the property beside a date that says how the date is known.</summary>
    public string JsonBasisName => JsonName + Basis;

    /// <summary>True if it is a reference within one table that forms a hierarchy; otherwise, false.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>True if no two rows may have the same text; otherwise, false.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>True if the rows of its table are sorted by this date; otherwise, false.</summary>
    public bool IsSorted { get; init; }

    /// <summary>True if a row lasts throughout this date; false if it happens within it.</summary>
    public bool IsThroughout { get; init; }

    /// <summary>Gets the rule of a computed date; null for every other property.</summary>
    public DateElse? Else { get; init; }

    /// <summary>Gets the rule of a computed Boolean: the path whose values must all have one label, and that label; null for every other property.</summary>
    public (string Path, string Label)? Every { get; init; }

    /// <summary>Gets the labels of the values that a query yields by default; empty if it yields all.</summary>
    public IReadOnlyList<string> DefaultLabels { get; init; } = [];

    /// <summary>True if a query leaves out the rows of which it is true; otherwise, false.</summary>
    public bool IsExcludedByDefault { get; init; }

    /// <summary>True if the text is a name of its row; otherwise, false.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets the weight of a term in this text for the search; 0 if the text is not searched.</summary>
    public int SearchWeight { get; init; }

    /// <summary>Gets the names of its look-ups and query steps.</summary>
    public IReadOnlyList<IndexNames> Indexes { get; init; } = [];

    /// <summary>True if a row must give it; otherwise, false.</summary>
    public bool IsRequired => !IsDerived && !IsNullable && (!IsList || IsNotEmpty);
}
