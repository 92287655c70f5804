namespace Jtr.Corpora.Generators.Layout;

/// <summary>The names of a table: folded forms in byte order, each with its bearers.</summary>
/// <param name="Forms">The folded forms.</param>
/// <param name="Ends">For each form, the end of its bearers in the columns below.</param>
/// <param name="Rows">The row of each bearer.</param>
/// <param name="Recorded">The recorded form of each bearer, by its number among the table's texts.</param>
/// <param name="Kinds">The kind of each name plus one; 0 for a canonical name.</param>
internal sealed record NameLayout(TextsLayout Forms, ColumnLayout Ends, ColumnLayout Rows, ColumnLayout Recorded, ColumnLayout Kinds)
{
    public NameLayout Outline => new(Forms.Outline, Ends.Outline, Rows.Outline, Recorded.Outline, Kinds.Outline);
}
