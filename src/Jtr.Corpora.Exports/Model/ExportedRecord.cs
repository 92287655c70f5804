using System.Collections.Generic;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>
/// A row, or a value within one, property by property. A value is null, a <see cref="string"/> (text or word), <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="EdtfDate"/>,
/// <see cref="RowReference"/>, another record, or a list of these.
/// </summary>
/// <param name="shape">The properties.</param>
/// <param name="values">A value for each property that the record writes or derives, in the order of the shape.</param>
/// <param name="bases">How the date of each property is known, as a word; null where that is not said.</param>
internal sealed class ExportedRecord(RecordShape shape, object?[] values, string?[] bases)
{
    public RecordShape Shape => shape;

    /// <summary>The value of the property at a position of the shape; null where it has none. A list is never null.</summary>
    public object? this[int property] => values[property];

    /// <summary>How the date at a position of the shape is known, as a word; null where that is not said.</summary>
    public string? BasisOf(int property) => bases[property];

    /// <summary>The value of a property by its name in C#.</summary>
    public object? this[string property]
    {
        get
        {
            for (int i = 0; i < shape.Properties.Count; i++)
            {
                if (shape.Properties[i].Name == property)
                    return values[i];
            }

            return null;
        }
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<object> ListOf(int property) => (IReadOnlyList<object>?)values[property] ?? [];
}
