using System;

namespace Jtr.Corpora.Schema;

/// <summary>Says that a row extends from 0 to the value of an integer property: what lies in it lies between.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtentAttribute(string length) : Attribute
{
    /// <summary>The property with the length.</summary>
    public string Length { get; } = length;
}
