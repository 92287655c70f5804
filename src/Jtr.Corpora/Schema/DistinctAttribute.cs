using System;

namespace Jtr.Corpora.Schema;

/// <summary>Requests a warning if two rows of a table have the same text, because the text then identifies neither of them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute : Attribute;
