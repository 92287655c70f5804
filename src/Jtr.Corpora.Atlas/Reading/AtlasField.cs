using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A property of a row with its values in order; a row has no field for a property without values.</summary>
internal sealed record AtlasField(PropertyShape Property, IReadOnlyList<AtlasValue> Values)
{
    /// <summary>Gets the name of the property in JSON.</summary>
    public string Name => Property.JsonName;
}
