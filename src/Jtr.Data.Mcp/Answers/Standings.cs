namespace Jtr.Data.Mcp.Answers;

/// <summary>Determines the standing of rows.</summary>
internal static class Standings
{
    /// <summary>Returns the standing of a row: by its status or, without one, by the actor to whom it is attributed.</summary>
    public static Standing Of(IRow row) => row switch
    {
        Event happening => Of(happening.Status) ?? ByAuthority(happening.AccordingTo),
        Relation relation => Of(relation.Status) ?? ByAuthority(relation.AccordingTo),
        Instrument instrument => Of(instrument.Status) ?? ByAuthority(instrument.AccordingTo),
        Provision provision => Of(provision.Status) ?? ByAuthority(provision.AccordingTo),
        Tenure tenure => Of(tenure.Capacity) ?? ByAuthority(tenure.AccordingTo),
        Measure measure => ByAuthority(measure.AccordingTo),
        Claim => Standing.Claimed,
        Withdrawal => Standing.Withdrawn,
        _ => Standing.Stated,
    };

    /// <summary>Returns the label of a row's status or of a tenure's capacity; null for other rows.</summary>
    public static string? StatusOf(IRow row) => row switch
    {
        Event happening => EnumLabels.Of(happening.Status),
        Relation relation => EnumLabels.Of(relation.Status),
        Instrument instrument => EnumLabels.Of(instrument.Status),
        Provision provision => EnumLabels.Of(provision.Status),
        Tenure tenure => EnumLabels.Of(tenure.Capacity),
        Claim claim => EnumLabels.Of(claim.Voice),
        _ => null,
    };

    /// <summary>Returns the actor to whom a row is attributed; null if a text states it in its own voice.</summary>
    public static Actor? AuthorityOf(IRow row) => row switch
    {
        Event happening => happening.AccordingTo,
        Relation relation => relation.AccordingTo,
        Instrument instrument => instrument.AccordingTo,
        Provision provision => provision.AccordingTo,
        Tenure tenure => tenure.AccordingTo,
        Measure measure => measure.AccordingTo,
        Claim claim => claim.Claimant,
        _ => null,
    };

    private static Standing ByAuthority(Actor? authority) => authority is null ? Standing.Stated : Standing.Attributed;

    private static Standing? Of(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => null,
        EventStatus.Negated => Standing.Denied,
        EventStatus.Halted => Standing.Stopped,
        EventStatus.Hypothetical => Standing.Supposed,
        _ => Standing.Planned,
    };

    private static Standing? Of(RelationStatus status) => status switch
    {
        RelationStatus.Asserted => null,
        RelationStatus.Negated => Standing.Denied,
        RelationStatus.Ended => Standing.Ended,
        RelationStatus.Hypothetical => Standing.Supposed,
        _ => Standing.Planned,
    };

    private static Standing? Of(InstrumentStatus status) => status switch
    {
        InstrumentStatus.Existing => null,
        InstrumentStatus.Rejected => Standing.Denied,
        InstrumentStatus.Ended => Standing.Ended,
        InstrumentStatus.Hypothetical => Standing.Supposed,
        _ => Standing.Planned,
    };

    private static Standing? Of(TenureCapacity capacity) => capacity switch
    {
        TenureCapacity.Incumbent or TenureCapacity.DeFacto => null,
        TenureCapacity.Former => Standing.Ended,
        _ => Standing.Planned,
    };
}
