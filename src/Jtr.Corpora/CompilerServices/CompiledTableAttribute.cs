using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Names the keys of a table in metadata, where the build of another corpus checks its references to the table's rows without running anything. Written by the generator; immutable.
/// </summary>
/// <param name="keys">The keys in ordinal order with a blank between two; empty for a table without rows.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledTableAttribute(string keys) : Attribute
{
    /// <summary>The keys in ordinal order with a blank between two; empty for a table without rows.</summary>
    public string Keys { get; } = keys;
}
