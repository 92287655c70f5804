namespace Jtr.Corpora.Generators.Layout;

/// <summary>The terms of the corpus in byte order, each with its posting list.</summary>
/// <param name="Parts">The searched tables, in the order in which their rows are numbered.</param>
/// <param name="Terms">The terms.</param>
/// <param name="Ends">For each term, the end of its posting list in the columns below.</param>
/// <param name="Rows">The row of each posting, numbered through all tables.</param>
/// <param name="Weights">The weight of the term in the row.</param>
internal sealed record SearchLayout(EquatableArray<UnionPart> Parts, TextsLayout Terms, ColumnLayout Ends, ColumnLayout Rows, ColumnLayout Weights)
{
    public static readonly SearchLayout Empty = new(default, TextsLayout.Empty, new("Ends", 0, default), new("Rows", 0, default), new("Weights", 0, default));

    public SearchLayout Outline => new(Parts, Terms.Outline, Ends.Outline, Rows.Outline, Weights.Outline);
}
