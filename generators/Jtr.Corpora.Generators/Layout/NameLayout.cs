namespace Jtr.Corpora.Generators.Layout;

/// <summary>The names of a table: folded forms in the order of their bytes, and for each what bears it.</summary>
/// <param name="Forms">The folded forms.</param>
/// <param name="Ends">For each form, where its bearers end in the columns below.</param>
/// <param name="Rows">The row that bears it.</param>
/// <param name="Recorded">The form as it is recorded, by its number among the table's texts.</param>
/// <param name="Kinds">The kind of form plus one; 0 for a canonical name.</param>
internal sealed record NameLayout(TextsLayout Forms, ColumnLayout Ends, ColumnLayout Rows, ColumnLayout Recorded, ColumnLayout Kinds)
{
    public NameLayout Outline => new(Forms.Outline, Ends.Outline, Rows.Outline, Recorded.Outline, Kinds.Outline);
}
