using System.Collections.Generic;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>
/// A row, or a value nested in one, property by property. A value is null, a <see cref="string"/> (text or label), <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="EdtfDate"/>,
/// <see cref="RowReference"/>, another record, or a list of these.
/// </summary>
/// <param name="shape">The properties.</param>
/// <param name="values">A value for each written or derived property, in the order of the shape.</param>
/// <param name="bases">The basis of each property's date, as a label; null if there is none.</param>
internal sealed class ExportedRecord(RecordShape shape, object?[] values, string?[] bases)
{
    public RecordShape Shape => shape;

    /// <summary>Gets the value of the property at a position of the shape; null if it has none. A list is never null.</summary>
    public object? this[int property] => values[property];

    /// <summary>Returns the basis of the date at a position of the shape, as a label; null if there is none.</summary>
    public string? BasisOf(int property) => bases[property];

    /// <summary>Gets the value of a property by its name in C#.</summary>
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

    /// <summary>Returns the items of a list.</summary>
    public IReadOnlyList<object> ListOf(int property) => (IReadOnlyList<object>?)values[property] ?? [];
}
