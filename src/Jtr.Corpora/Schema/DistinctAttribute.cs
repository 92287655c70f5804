using System;

namespace Jtr.Corpora.Schema;

/// <summary>Asks for a warning where two rows of a table have the same text, which then names neither of them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute : Attribute;
