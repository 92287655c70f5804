using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of an event.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<EventKind>))]
public enum EventKind
{
    /// <summary>An agreement is concluded or signed.</summary>
    Agreement = 0,

    /// <summary>Somebody puts something forward.</summary>
    Proposal = 1,

    /// <summary>A proposal or request is turned down, or left without an answer.</summary>
    Refusal = 2,

    /// <summary>People meet, in person or not.</summary>
    Meeting = 3,

    /// <summary>Somebody visits.</summary>
    Visit = 4,

    /// <summary>Something is said or issued publicly.</summary>
    Statement = 5,

    /// <summary>Armed forces hold an exercise.</summary>
    Exercise = 6,

    /// <summary>Armed forces enter a zone without permission.</summary>
    Incursion = 7,

    /// <summary>Ships or aircraft pass by.</summary>
    Passage = 8,

    /// <summary>Somebody is appointed or dispatched to a post.</summary>
    Appointment = 9,

    /// <summary>A legislature deliberates or passes something.</summary>
    Legislation = 10,

    /// <summary>A body, alliance or mechanism is founded.</summary>
    Founding = 11,

    /// <summary>A ceremony or celebration.</summary>
    Ceremony = 12,

    /// <summary>A report, article or interview is published.</summary>
    Publication = 13,

    /// <summary>A war game or simulation is played.</summary>
    Wargame = 14,

    /// <summary>A policy, programme or build-up is announced or begun.</summary>
    Policy = 15,

    /// <summary>Diplomatic ties are severed.</summary>
    Severance = 16,

    /// <summary>A government is recognised, or ties are normalised.</summary>
    Recognition = 17,

    /// <summary>A plan is stopped.</summary>
    Halt = 18,

    /// <summary>Somebody asks for something.</summary>
    Request = 19,

    /// <summary>One government rules another land.</summary>
    Rule = 20,

    /// <summary>A war, battle or attack.</summary>
    Conflict = 21,

    /// <summary>Forces or weapons are deployed or strengthened.</summary>
    Deployment = 22,

    /// <summary>Activity rises or falls.</summary>
    Change = 23,

    /// <summary>People are taken, or flee, to safety.</summary>
    Evacuation = 24,

    /// <summary>An election or the withdrawal from one.</summary>
    Election = 25,

    /// <summary>Somebody takes or leaves office, or a cabinet is reshuffled.</summary>
    Succession = 26,

    /// <summary>Somebody dies.</summary>
    Death = 27,

    /// <summary>A conference that recurs under one name.</summary>
    Conference = 28,

    /// <summary>Somebody is criticised or rebuked publicly.</summary>
    Criticism = 29,

    /// <summary>Goods, money or a base are provided.</summary>
    Assistance = 30,

    /// <summary>Pressure, sanctions or retaliation are applied.</summary>
    Coercion = 31,

    /// <summary>An agency, body or programme is dissolved.</summary>
    Dissolution = 32,

    /// <summary>Somebody crosses a border, with or without permission.</summary>
    Entry = 33,

    /// <summary>Parties exchange information or consult.</summary>
    Consultation = 34,

    /// <summary>A photograph is taken. Printing it is a <see cref="Publication"/>.</summary>
    Photograph = 35,
}
