using System.Globalization;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>The content of a fact's line.</summary>
/// <param name="Date">The date; null if the texts give none.</param>
/// <param name="Head">The text before the summary, with its separator.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Remarks">The qualifications of the fact.</param>
internal sealed record FactLine(EdtfDate? Date, string Head, IFact Fact, params string[] Remarks)
{
    public static FactLine Of(Event happening) => new(happening.Date, "", happening, [.. happening.Status == EventStatus.Occurred ? (string[])[] : [EnumText.Spaced(happening.Status)], .. AccordingTo(happening.AccordingTo), .. Peripheral(happening)]);

    /// <summary>Returns the relation as an arrow, with its status if not asserted.</summary>
    public static FactLine Of(Relation relation) => new(
        relation.Validity,
        $"{relation.Subject.Name} –{EnumText.Of(relation.Kind)}{(relation.Status == RelationStatus.Asserted ? "" : ", " + EnumText.Of(relation.Status))}→ {relation.Object.Name}: ",
        relation,
        [.. AccordingTo(relation.AccordingTo), .. Peripheral(relation)]);

    public static FactLine Of(Tenure tenure) => new(
        tenure.Attested,
        $"{tenure.Holder.Name}, {tenure.Office.Name}: ",
        tenure,
        [.. tenure.Capacity == TenureCapacity.Incumbent ? (string[])[] : [EnumText.Spaced(tenure.Capacity)], .. AccordingTo(tenure.AccordingTo), .. Peripheral(tenure)]);

    /// <summary>Returns the claim with its attribution chain and its voice.</summary>
    public static FactLine Of(Claim claim) => new(
        claim.Made,
        $"{claim.DescribeChain()} ({EnumText.Spaced(claim.Voice)}): ",
        claim,
        [.. claim.For is { } time ? [$"for {time}"] : (string[])[], .. Peripheral(claim)]);

    /// <summary>Returns the number as in the text.</summary>
    public static FactLine Of(Measure measure) => new(
        measure.AsOf,
        Number(measure) + ": ",
        measure,
        [.. AccordingTo(measure.AccordingTo), .. Peripheral(measure)]);

    private static string[] AccordingTo(Actor? authority) => authority is null ? [] : ["according to " + authority.Name];

    private static string[] Peripheral(IFact fact) => fact.IsPeripheral ? ["teaser only"] : [];

    private static string Number(Measure measure)
    {
        string value = measure.Value is { } single
            ? single.ToString(CultureInfo.InvariantCulture)
            : $"{measure.Low?.ToString(CultureInfo.InvariantCulture)}–{measure.High?.ToString(CultureInfo.InvariantCulture)}";
        string comparator = measure.Comparator == Comparator.Exactly ? "" : EnumText.Spaced(measure.Comparator) + " ";
        return comparator + value + UnitText(measure.Unit, isOne: measure.Value == 1);
    }

    private static string UnitText(Unit unit, bool isOne) => unit switch
    {
        Unit.CalendarYear => "",
        Unit.Percent => " %",
        Unit.Person => isOne ? " person" : " people",
        Unit.Polity => isOne ? " polity" : " polities",
        Unit.Aircraft or Unit.Times => " " + EnumText.Spaced(unit),
        _ => " " + EnumText.Spaced(unit) + (isOne ? "" : "s"),
    };
}
