using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of an actor.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A country or territory that governs itself; says nothing about statehood.</summary>
    Polity = 0,

    /// <summary>A ministry, agency, cabinet or other organ of a government.</summary>
    GovernmentBody = 1,

    /// <summary>A body that maintains relations in place of an embassy.</summary>
    LiaisonBody = 2,

    /// <summary>A parliament or a chamber of one.</summary>
    Legislature = 3,

    /// <summary>A political party.</summary>
    Party = 4,

    /// <summary>An army, navy or air force, or a part of one.</summary>
    ArmedForce = 5,

    /// <summary>A person who is named.</summary>
    Person = 6,

    /// <summary>Somebody who speaks and is not named: sources, officials, experts.</summary>
    UnnamedSource = 7,

    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    Publisher = 8,

    /// <summary>An institute that studies policy.</summary>
    ThinkTank = 9,

    /// <summary>An association or alliance of people.</summary>
    Association = 10,

    /// <summary>A recurring meeting or framework of cooperation that acts under its own name.</summary>
    Forum = 11,

    /// <summary>A union or alliance of polities.</summary>
    InternationalOrganization = 12,

    /// <summary>Several polities or persons who act together and have a collective name: "Western nations", "several lawmakers".</summary>
    Group = 13,

    /// <summary>A warship, or a formation of them.</summary>
    Vessel = 14,

    /// <summary>A company.</summary>
    Company = 15,
}
