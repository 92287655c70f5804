using System;

namespace Jtr.Corpora.Schema;

/// <summary>Marks a static partial class that gets every step of a table's query as a static method, like the table class: <c>Timeline.On(2021)</c>.</summary>
/// <param name="record">The record of the table.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryRootAttribute(Type record) : Attribute
{
    /// <summary>Gets the record of the table.</summary>
    public Type Record { get; } = record;
}
