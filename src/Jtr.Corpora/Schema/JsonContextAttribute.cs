using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a partial class derived from <see cref="RowJsonContext"/>, for which the generator writes a property for each record, <c>Default</c>, <c>Expanded</c> and the constructors.
/// The records themselves have no attribute of System.Text.Json, because trimming would keep it, and JSON with it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonContextAttribute : Attribute;
