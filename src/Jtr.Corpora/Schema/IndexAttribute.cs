using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Requests a reverse index. The table class gets a look-up, <c>{name}(value)</c>, which returns the rows whose property is the value or whose list contains it; the table's query gets a step.
/// On a property of a nested value it applies to every table that contains such values.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class IndexAttribute(string name) : Attribute
{
    /// <summary>Gets the look-up's name, for example <c>ByAuthor</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the name of the step that narrows a query, for example <c>OfKind</c>; the look-up's name by default. Steps of the same name with arguments of different types are overloads. An enumeration with a value above 63 has a look-up only.</summary>
    public string? Step { get; set; }

    /// <summary>True if the query's step also keeps rows that refer to a row below the given one, along the <see cref="HierarchyAttribute"/> of its table, unless <c>Itself()</c> is called; otherwise, false.</summary>
    public bool Below { get; set; }

    /// <summary>Gets or sets a reference of the referenced row to index instead of the row itself, such as the document of a passage.</summary>
    public string? Through { get; set; }
}
