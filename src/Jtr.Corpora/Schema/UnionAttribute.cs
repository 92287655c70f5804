using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares that the tables whose records implement an interface share one key space. A property of the interface's type refers to a row of any of these tables.
/// The generator writes a table class of the given name over all of their rows.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class UnionAttribute(string tableClass) : Attribute
{
    /// <summary>Gets the name of the table class, for example <c>Facts</c>.</summary>
    public string TableClass { get; } = tableClass;
}
