using System;

namespace Jtr.Corpora.Schema;

/// <summary>Says that following this reference from row to row always ends: a place within a place. A circle is an error in the seed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HierarchyAttribute : Attribute;
