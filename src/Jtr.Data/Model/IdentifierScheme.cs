using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>A register of identifiers.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<IdentifierScheme>))]
public enum IdentifierScheme
{
    /// <summary>Wikidata items, such as <c>Q17</c>.</summary>
    Wikidata = 0,

    /// <summary>ISO 3166-1 alpha-2 codes, such as <c>JP</c>. A code says nothing about statehood.</summary>
    Iso3166 = 1,
}
