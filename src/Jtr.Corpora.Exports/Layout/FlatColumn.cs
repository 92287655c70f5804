using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A column of a flat table.</summary>
/// <param name="Name">The name in snake case.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsNullable">Whether a cell may be empty.</param>
/// <param name="Description">What it means, in one line.</param>
internal sealed record FlatColumn(string Name, ColumnKind Kind, bool IsNullable, string Description)
{
    /// <summary>The flat table whose <c>key</c> it holds; null for what is no reference, and for a key of another corpus.</summary>
    public string? References { get; init; }

    /// <summary>The words that it can hold; null for what is no word.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>The largest whole number that fits; null for what is no whole number.</summary>
    public long? Most { get; init; }

    /// <summary>The date that it is a part of; null for what is no part of one.</summary>
    public FlatDate? Date { get; init; }
}
