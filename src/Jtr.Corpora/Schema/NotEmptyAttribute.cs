using System;

namespace Jtr.Corpora.Schema;

/// <summary>Says that a list holds one item at least. On a property of an interface it is said of every record that implements it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotEmptyAttribute : Attribute;
