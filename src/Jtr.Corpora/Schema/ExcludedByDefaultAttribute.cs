using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Says that queries leave out the rows of which this is true, until <c>Including{name}()</c> asks for them; <c>IsPeripheral</c> gives <c>IncludingPeripheral()</c>. Look-ups and
/// <c>All</c> are not affected. On a property of an interface it is said of every record that implements it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExcludedByDefaultAttribute : Attribute;
