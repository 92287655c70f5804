using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Includes a text of a row in the full-text search, with a weight. On an interface property it applies to every record that implements the interface;
/// on a property of a nested value, to every table that contains such values. If any text is searched, the class marked <see cref="CorpusAttribute"/> gets <c>Search</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchedAttribute(int weight) : Attribute
{
    /// <summary>Gets the weight of a term in this text, from 1 to 15.</summary>
    public int Weight { get; } = weight;
}
