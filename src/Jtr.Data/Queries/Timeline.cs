using System;

namespace Jtr.Data;

/// <summary>
/// What happened, in the order of time: <c>Timeline.Between("2019", "2021").Involving(Actors.Taiwan)</c>. Every question starts from <see cref="All"/> and narrows it;
/// see <see cref="TimelineQuery"/> for what each step does. Thread-safe.
/// </summary>
public static class Timeline
{
    /// <summary>Every dated event that occurred or was going on, and does not rest on teasers alone, in the order of its date.</summary>
    public static TimelineQuery All => default;

    /// <inheritdoc cref="TimelineQuery.Between"/>
    public static TimelineQuery Between(DateArgument from, DateArgument to) => All.Between(from, to);

    /// <inheritdoc cref="TimelineQuery.Since"/>
    public static TimelineQuery Since(DateArgument date) => All.Since(date);

    /// <inheritdoc cref="TimelineQuery.Until"/>
    public static TimelineQuery Until(DateArgument date) => All.Until(date);

    /// <inheritdoc cref="TimelineQuery.On"/>
    public static TimelineQuery On(DateArgument date) => All.On(date);

    /// <inheritdoc cref="TimelineQuery.Before"/>
    public static TimelineQuery Before(DateArgument date) => All.Before(date);

    /// <inheritdoc cref="TimelineQuery.After"/>
    public static TimelineQuery After(DateArgument date) => All.After(date);

    /// <inheritdoc cref="TimelineQuery.Involving(Actor)"/>
    public static TimelineQuery Involving(Actor actor) => All.Involving(actor);

    /// <inheritdoc cref="TimelineQuery.Involving(Actor, Actor, Actor[])"/>
    public static TimelineQuery Involving(Actor actor, Actor other, params Actor[] others) => All.Involving(actor, other, others);

    /// <inheritdoc cref="TimelineQuery.OfKind"/>
    public static TimelineQuery OfKind(params EventKind[] kinds) => All.OfKind(kinds);

    /// <inheritdoc cref="TimelineQuery.InCategory"/>
    public static TimelineQuery InCategory(params PloverCategory[] categories) => All.InCategory(categories);

    /// <inheritdoc cref="TimelineQuery.InContext"/>
    public static TimelineQuery InContext(params Context[] contexts) => All.InContext(contexts);

    /// <inheritdoc cref="TimelineQuery.WithStatus"/>
    public static TimelineQuery WithStatus(params EventStatus[] statuses) => All.WithStatus(statuses);

    /// <inheritdoc cref="TimelineQuery.At"/>
    public static TimelineQuery At(Place place) => All.At(place);

    /// <inheritdoc cref="TimelineQuery.From"/>
    public static TimelineQuery From(Document document) => All.From(document);

    /// <inheritdoc cref="TimelineQuery.IncludingPeripheral"/>
    public static TimelineQuery IncludingPeripheral() => All.IncludingPeripheral();

    /// <inheritdoc cref="TimelineQuery.IncludingUndated"/>
    public static TimelineQuery IncludingUndated() => All.IncludingUndated();
}
