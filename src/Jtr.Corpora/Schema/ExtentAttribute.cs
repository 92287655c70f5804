using System;

namespace Jtr.Corpora.Schema;

/// <summary>Declares that a row extends from 0 to the value of an integer property, which bounds the spans that lie in the row.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtentAttribute(string length) : Attribute
{
    /// <summary>Gets the property with the length.</summary>
    public string Length { get; } = length;
}
