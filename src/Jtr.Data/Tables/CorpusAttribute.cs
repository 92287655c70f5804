using System;
using System.Diagnostics;

namespace Jtr.Data;

/// <summary>Marks the static partial class whose partial properties <c>Version</c> and <c>Fingerprint</c> the generator writes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class CorpusAttribute : Attribute;
