using System;
using System.Diagnostics;

namespace Jtr.Data;

/// <summary>
/// Marks the partial <c>JsonSerializerContext</c> for which the generator writes a property for each record and the method <c>Find</c>, which makes what
/// System.Text.Json has to know of it. The records themselves say nothing of JSON: an attribute on them would stay with them in a trimmed app, and JSON with it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class JsonContextAttribute : Attribute;
