using System;

namespace Jtr.Corpora.Schema;

/// <summary>Marks the static partial class in which the generator implements the partial properties <c>Version</c> and <c>Fingerprint</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute : Attribute;
