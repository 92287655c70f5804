using System;

namespace Jtr.Corpora.Schema;

/// <summary>Declares the enumeration values that a query yields until a step requests others. The property must have an <see cref="IndexAttribute"/>.</summary>
/// <param name="values">The values, all of the property's enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultFilterAttribute(params object[] values) : Attribute
{
    /// <summary>Gets the values.</summary>
    public object[] Values { get; } = values;
}
