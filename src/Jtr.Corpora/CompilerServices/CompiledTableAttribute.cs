using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Lists the keys of a table in metadata, so that the build of another corpus checks its references to the table's rows without running code. Written by the generator; immutable.
/// </summary>
/// <param name="keys">The keys in ordinal order separated by spaces; empty for a table without rows.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledTableAttribute(string keys) : Attribute
{
    /// <summary>Gets the keys in ordinal order separated by spaces; empty for a table without rows.</summary>
    public string Keys { get; } = keys;
}
