using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Asks for a reverse index: a look-up <c>{name}(value)</c> on the holder that gives the rows whose property is, or whose list holds, that value, and a step of the table's query.
/// On a property of a nested value record it is asked of every table that holds such values.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class IndexAttribute(string name) : Attribute
{
    /// <summary>The look-up's name, for example <c>ByAuthor</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the step that narrows a query, for example <c>OfKind</c>; the look-up's name where none is given. Steps of one name with arguments of different types are overloads.</summary>
    public string? Step { get; set; }

    /// <summary>Whether the query's step also keeps rows that refer to a row below the given one, along the <see cref="HierarchyAttribute"/> of its table, until <c>Itself()</c> asks for less.</summary>
    public bool Below { get; set; }

    /// <summary>A reference of the referred row to index instead of the row itself: the document of the passage.</summary>
    public string? Through { get; set; }
}
