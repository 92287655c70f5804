using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a computed Boolean, which is not in the JSON: true if there is at least one value at the end of a path and all are the same enumeration member. Computed at build time. On an
/// interface property it applies to every record that implements the interface.
/// </summary>
/// <param name="path">The path from the row: <c>Evidence.Passage.Kind</c>.</param>
/// <param name="member">The enumeration member that every value must be.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EveryAttribute(string path, string member) : Attribute
{
    /// <summary>Gets the path from the row: <c>Evidence.Passage.Kind</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the enumeration member that every value must be.</summary>
    public string Member { get; } = member;
}
