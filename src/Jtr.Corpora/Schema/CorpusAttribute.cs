using System;

namespace Jtr.Corpora.Schema;

/// <summary>Marks the static partial class whose partial properties <c>Version</c> and <c>Fingerprint</c> the generator writes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute : Attribute;
