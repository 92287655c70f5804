using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Lists the generated properties of a record in declaration order. Metadata does not otherwise distinguish them from properties with a hand-written body,
/// which are not columns. Written by the generator; immutable.
/// </summary>
/// <param name="properties">The names of the properties in C#.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledRecordAttribute(params string[] properties) : Attribute
{
    /// <summary>Gets the names of the properties in C#.</summary>
    public string[] Properties { get; } = properties;
}
