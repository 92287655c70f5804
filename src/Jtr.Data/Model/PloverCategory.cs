using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The sixteen event categories of PLOVER 0.8.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<PloverCategory>))]
public enum PloverCategory
{
    /// <summary>Conclude an agreement.</summary>
    Agree = 0,

    /// <summary>Meet, visit, consult.</summary>
    Consult = 1,

    /// <summary>Express support, build up ties.</summary>
    Support = 2,

    /// <summary>Ease pressure, give way.</summary>
    Concede = 3,

    /// <summary>Engage in material cooperation.</summary>
    Cooperate = 4,

    /// <summary>Provide aid.</summary>
    Aid = 5,

    /// <summary>Withdraw forces, yield.</summary>
    Retreat = 6,

    /// <summary>Ask, appeal, propose.</summary>
    Request = 7,

    /// <summary>Criticise, accuse.</summary>
    Accuse = 8,

    /// <summary>Refuse, turn down.</summary>
    Reject = 9,

    /// <summary>Threaten.</summary>
    Threaten = 10,

    /// <summary>Protest in public.</summary>
    Protest = 11,

    /// <summary>Reduce ties, impose sanctions.</summary>
    Sanction = 12,

    /// <summary>Show or prepare force.</summary>
    Mobilize = 13,

    /// <summary>Apply repression or pressure short of force.</summary>
    Coerce = 14,

    /// <summary>Use force.</summary>
    Assault = 15,
}
