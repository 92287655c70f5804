namespace Jtr.Corpora.Generators.Layout;

/// <summary>The words of the corpus: terms in the order of their bytes, and for each the rows that hold it.</summary>
/// <param name="Parts">The tables that are searched, in the order in which their rows are counted.</param>
/// <param name="Terms">The terms.</param>
/// <param name="Ends">For each term, where its rows end in the columns below.</param>
/// <param name="Rows">The row, counted through all tables.</param>
/// <param name="Weights">How much the term weighs in the row.</param>
internal sealed record SearchLayout(EquatableArray<UnionPart> Parts, TextsLayout Terms, ColumnLayout Ends, ColumnLayout Rows, ColumnLayout Weights)
{
    public static readonly SearchLayout Nothing = new(default, TextsLayout.Nothing, new("Ends", 0, default), new("Rows", 0, default), new("Weights", 0, default));

    public SearchLayout Outline => new(Parts, Terms.Outline, Ends.Outline, Rows.Outline, Weights.Outline);
}
