using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Leaves rows for which this property is true out of queries until <c>Including{name}()</c> is called; <c>IsPeripheral</c> gives <c>IncludingPeripheral()</c>. Look-ups and
/// <c>All</c> are not affected. On an interface property it applies to every record that implements the interface.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExcludedByDefaultAttribute : Attribute;
