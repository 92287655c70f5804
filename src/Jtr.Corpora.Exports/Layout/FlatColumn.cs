using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A column of a flat table.</summary>
/// <param name="Name">The name in snake case.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="IsNullable">True if a cell may be null.</param>
/// <param name="Description">Its meaning, in one line.</param>
internal sealed record FlatColumn(string Name, ColumnKind Kind, bool IsNullable, string Description)
{
    /// <summary>Gets the flat table whose <c>key</c> it holds; null for other columns, and for a key of another corpus.</summary>
    public string? References { get; init; }

    /// <summary>Gets the vocabulary of its labels; null for other columns.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Gets the largest integer that fits; null for other columns.</summary>
    public long? Max { get; init; }

    /// <summary>Gets the date that it is a part of; null for other columns.</summary>
    public FlatDate? Date { get; init; }
}
