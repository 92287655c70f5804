using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Asks for a reverse index: a look-up <c>{name}(value)</c> on the holder that gives the rows whose property is, or whose list holds, that value.
/// On a property of a nested value record it is asked of every table that holds such values.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class IndexAttribute(string name) : Attribute
{
    /// <summary>The look-up's name, for example <c>ByActor</c>.</summary>
    public string Name { get; } = name;

    /// <summary>A reference of the referred row to index instead of the row itself: the document of the passage.</summary>
    public string? Through { get; set; }
}
