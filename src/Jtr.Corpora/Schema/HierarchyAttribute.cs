using System;

namespace Jtr.Corpora.Schema;

/// <summary>Declares a reference that forms a hierarchy, such as a place within a place. A cycle is an error in the seed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HierarchyAttribute : Attribute;
