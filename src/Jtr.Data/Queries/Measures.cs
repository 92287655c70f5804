namespace Jtr.Data;

public static partial class Measures
{
    /// <inheritdoc cref="MeasureQuery.Of"/>
    public static MeasureQuery Of(IFact subject) => default(MeasureQuery).Of(subject);

    /// <inheritdoc cref="MeasureQuery.OfQuantity"/>
    public static MeasureQuery OfQuantity(params Quantity[] quantities) => default(MeasureQuery).OfQuantity(quantities);

    /// <inheritdoc cref="MeasureQuery.InUnit"/>
    public static MeasureQuery InUnit(params Unit[] units) => default(MeasureQuery).InUnit(units);

    /// <inheritdoc cref="MeasureQuery.AccordingTo"/>
    public static MeasureQuery AccordingTo(Actor actor) => default(MeasureQuery).AccordingTo(actor);

    /// <inheritdoc cref="MeasureQuery.Between"/>
    public static MeasureQuery Between(DateArgument from, DateArgument to) => default(MeasureQuery).Between(from, to);

    /// <inheritdoc cref="MeasureQuery.Since"/>
    public static MeasureQuery Since(DateArgument date) => default(MeasureQuery).Since(date);

    /// <inheritdoc cref="MeasureQuery.Until"/>
    public static MeasureQuery Until(DateArgument date) => default(MeasureQuery).Until(date);
}
