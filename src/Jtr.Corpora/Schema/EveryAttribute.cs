using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a truth that has no JSON of its own: whether the values at the end of a path are all one word, and there is one at least. Worked out at build time. On a property
/// of an interface it is said of every record that implements it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EveryAttribute(string path, string member) : Attribute
{
    /// <summary>The path from the row: <c>Evidence.Passage.Kind</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The member of the enumeration that every value is.</summary>
    public string Member { get; } = member;
}
