using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Says that a search reads a text of its row, and how much a word there counts. On a property of an interface it is said of every record that implements it, and on
/// a property of a nested value of every table that holds such values. Where any text is searched, the class marked <see cref="CorpusAttribute"/> gets <c>Search</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchedAttribute(int weight) : Attribute
{
    /// <summary>As how many words a word there counts; from 1 to 15.</summary>
    public int Weight { get; } = weight;
}
