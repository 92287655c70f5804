using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// The field that a fact or passage belongs to: the contexts of PLOVER 0.8 that the texts need, and a few additional ones.
/// </summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Context>))]
public enum Context
{
    /// <summary>Armed forces, exercises, weapons, defence.</summary>
    Military = 0,

    /// <summary>Secret services, espionage, exchange of intelligence.</summary>
    Intelligence = 1,

    /// <summary>Relations between governments, recognition, liaison.</summary>
    Diplomatic = 2,

    /// <summary>The executive: cabinets, ministries, heads of government.</summary>
    Executive = 3,

    /// <summary>Parliaments, lawmakers, bills.</summary>
    Legislative = 4,

    /// <summary>Courts, law, treaties as law.</summary>
    Legal = 5,

    /// <summary>Trade, investment, taxation, industry, supply chains.</summary>
    Economic = 6,

    /// <summary>Entry, residence, screening and evacuation of people.</summary>
    Migration = 7,

    /// <summary>Disease, medicine, public health.</summary>
    Health = 8,

    /// <summary>Energy, climate, nature.</summary>
    Environment = 9,

    /// <summary>Technology and its protection.</summary>
    Technology = 10,

    /// <summary>Security of networks and information systems.</summary>
    Cyber = 11,

    /// <summary>Sovereignty over and the status of territory.</summary>
    Territory = 12,

    /// <summary>The sea: navigation, piracy, maritime affairs.</summary>
    Maritime = 13,

    /// <summary>Elections and contests for office.</summary>
    Election = 14,

    /// <summary>Terrorism and subversion.</summary>
    Terrorism = 15,

    /// <summary>Disasters, and humanitarian or development aid.</summary>
    Aid = 16,

    /// <summary>Newspapers, agencies, reporting.</summary>
    Media = 17,

    /// <summary>Memory, colonial past, earlier wars.</summary>
    History = 18,

    /// <summary>Language, the arts, popular culture, ceremony.</summary>
    Culture = 19,
}
