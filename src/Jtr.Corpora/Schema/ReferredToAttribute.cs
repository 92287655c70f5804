using System;

namespace Jtr.Corpora.Schema;

/// <summary>Requests a warning for each row that no row of any table refers to.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReferredToAttribute : Attribute;
