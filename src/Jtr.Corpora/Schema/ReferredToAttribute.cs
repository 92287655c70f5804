using System;

namespace Jtr.Corpora.Schema;

/// <summary>Asks for a warning where no row of any table refers to a row of this one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReferredToAttribute : Attribute;
