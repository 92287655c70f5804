using System;

namespace Jtr.Corpora.Schema;

/// <summary>Says which values of an enumeration a query yields as long as no step asks for others. The property has an <see cref="IndexAttribute"/>.</summary>
/// <param name="values">The values, all of the property's enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultFilterAttribute(params object[] values) : Attribute
{
    /// <summary>The values.</summary>
    public object[] Values { get; } = values;
}
