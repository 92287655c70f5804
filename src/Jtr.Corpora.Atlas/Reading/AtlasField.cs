using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A property of a row with its values, in their order; one that has none is left out of its row.</summary>
internal sealed record AtlasField(PropertyShape Property, IReadOnlyList<AtlasValue> Values)
{
    /// <summary>The name of the property in JSON.</summary>
    public string Name => Property.JsonName;
}
