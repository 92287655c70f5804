using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of a relation, read from subject to object. Several kinds of formal ties are kept apart so that the absence of each can be stated exactly.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Represents the object towards others.</summary>
    Represents = 0,

    /// <summary>Is the counterpart of the object.</summary>
    CounterpartOf = 1,

    /// <summary>Is a part of the object.</summary>
    PartOf = 2,

    /// <summary>Is a member of the object.</summary>
    MemberOf = 3,

    /// <summary>Is allied with the object.</summary>
    AlliedWith = 4,

    /// <summary>Has formal diplomatic ties with the object.</summary>
    HasDiplomaticTies = 5,

    /// <summary>Has broken off diplomatic ties with the object.</summary>
    SeveredTies = 6,

    /// <summary>Recognises the object.</summary>
    Recognises = 7,

    /// <summary>Claims sovereignty over the object.</summary>
    ClaimsSovereigntyOver = 8,

    /// <summary>Ruled the object as a colony.</summary>
    Ruled = 9,

    /// <summary>Opposes the object or its actions.</summary>
    Opposes = 10,

    /// <summary>Is in favour of the object.</summary>
    Supports = 11,

    /// <summary>Limits what the object can do.</summary>
    Constrains = 12,

    /// <summary>Sees the object as a threat.</summary>
    PerceivesAsThreat = 13,

    /// <summary>Organises the object.</summary>
    Organises = 14,

    /// <summary>Hosts the object.</summary>
    Hosts = 15,

    /// <summary>Takes part in the object.</summary>
    ParticipatesIn = 16,

    /// <summary>Is a party to the object, an instrument.</summary>
    PartyTo = 17,

    /// <summary>Is, or would be, modelled on the object.</summary>
    ModelledOn = 18,

    /// <summary>Exchanges information with the object.</summary>
    ExchangesInformationWith = 19,

    /// <summary>Has the object as its field, subject or area.</summary>
    Covers = 20,

    /// <summary>Cooperates with the object, in any field.</summary>
    CooperatesWith = 21,

    /// <summary>Cooperates or has exchanges with the object in military matters.</summary>
    MilitaryCooperationWith = 22,

    /// <summary>Holds a dialogue on security with the object.</summary>
    SecurityDialogueWith = 23,

    /// <summary>Has unofficial, practical relations with the object.</summary>
    UnofficialTiesWith = 24,

    /// <summary>Has official representation in, or with, the object.</summary>
    HasRepresentationIn = 25,

    /// <summary>Works for, or is on the staff of, the object.</summary>
    AffiliatedWith = 26,

    /// <summary>Is located in or on the object.</summary>
    LocatedIn = 27,

    /// <summary>Threatens the object, militarily or otherwise.</summary>
    Threatens = 28,

    /// <summary>Depends on the object for support or supply.</summary>
    DependsOn = 29,

    /// <summary>Shares values or interests with the object.</summary>
    SharesInterestsWith = 30,

    /// <summary>Rules or governs as the leading party of the object.</summary>
    Governs = 31,

    /// <summary>Bears the main responsibility for the object.</summary>
    ResponsibleFor = 32,

    /// <summary>Published, reported or carried the object.</summary>
    Published = 33,

    /// <summary>Staffs the object with its people.</summary>
    Staffs = 34,

    /// <summary>Is founded on, or bound by, the object.</summary>
    BasedOn = 35,

    /// <summary>Is the successor of the object.</summary>
    Succeeds = 36,

    /// <summary>Leads or heads the object.</summary>
    Leads = 37,

    /// <summary>Provides the object with means, a base or supplies.</summary>
    Supplies = 38,

    /// <summary>Created or established the object.</summary>
    Established = 39,

    /// <summary>Monitors or oversees the object.</summary>
    Oversees = 40,
}
