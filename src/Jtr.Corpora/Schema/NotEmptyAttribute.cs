using System;

namespace Jtr.Corpora.Schema;

/// <summary>Requires a list to have at least one item. On an interface property it applies to every record that implements the interface.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotEmptyAttribute : Attribute;
