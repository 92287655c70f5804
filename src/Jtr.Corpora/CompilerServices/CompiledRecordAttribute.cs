using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Names the properties of a record that the generator wrote, in the order of their declaration. In metadata nothing else tells them from properties with a body of
/// their own, which are no columns. Written by the generator; immutable.
/// </summary>
/// <param name="properties">The names of the properties in C#.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledRecordAttribute(params string[] properties) : Attribute
{
    /// <summary>The names of the properties in C#.</summary>
    public string[] Properties { get; } = properties;
}
