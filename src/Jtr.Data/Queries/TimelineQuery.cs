using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data;

/// <summary>
/// A question to the timeline, which each member narrows or widens, and whose answers are its elements: events in the order of their dates, each with the word whether it is
/// certainly or only possibly in the range that was asked for. Where no range is asked for, every answer is certain. Immutable and thread-safe; the default value is <see cref="Timeline.All"/>.
/// </summary>
/// <remarks>
/// <para>The order is that of <see cref="EdtfDate.CompareTo(EdtfDate)"/>: by the first day that the date may touch, then by the last, then by the text, and by key where the dates are
/// equal. An uncertain date stands at the first day that it allows. Undated events come last, where they are asked for.</para>
/// <para>Ranges said one after another narrow each other, and actors add up: <c>After("2019").Before("2022").Involving(one).Involving(other)</c>. Of kinds, categories, fields, statuses, places and
/// documents what is said last counts. The order in which a question is put together makes no other difference.</para>
/// <para>Nothing is looked up before the answers are enumerated. A range touches its own rows alone, and enumerating allocates nothing but the rows; only of a date with gaps, such as one of several
/// years, it may have to work out how it lies to the range.</para>
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a question; its answers are a collection.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct TimelineQuery : IEnumerable<Answer<Event>>
{
    private const ulong Happened = 1UL << (int)EventStatus.Occurred | 1UL << (int)EventStatus.Ongoing;

    private TimeRanges Ranges { get; init; }

    // One actor is asked for most often, and costs nothing; those after the first are kept in an array.
    private Involvement? First { get; init; }

    private Involvement[]? Others { get; init; }

    /// <summary>How many of those that are involved were named together last, for a role to be said of them.</summary>
    private int NamedLast { get; init; }

    private bool OnBehalfToo { get; init; }

    private WordSet Kinds { get; init; }

    private WordSet Categories { get; init; }

    private WordSet Contexts { get; init; }

    private WordSet Statuses { get; init; }

    private Place? Place { get; init; }

    private Document? Document { get; init; }

    private bool PeripheralToo { get; init; }

    private bool UndatedToo { get; init; }

    private bool OnlyCertain { get; init; }

    /// <summary>Only events in a range of time, its ends included.</summary>
    /// <param name="from">The date in or after which they are: an EDTF text, a year, a day or a date.</param>
    /// <param name="to">The date in or before which they are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is no date, or the range ends before it begins.</exception>
    public TimelineQuery Between(DateArgument from, DateArgument to) => this with { Ranges = Ranges.And(TimeRange.Between(from, to, nameof(from), nameof(to))) };

    /// <summary>Only events in or after a date.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TimelineQuery Since(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Since(date, nameof(date))) };

    /// <summary>Only events in or before a date.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TimelineQuery Until(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Until(date, nameof(date))) };

    /// <summary>Only events on a day, or in whatever month, year or interval the date is.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TimelineQuery On(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.On(date, nameof(date))) };

    /// <summary>Only events that had ended before a date began.</summary>
    /// <param name="date">The date, no part of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TimelineQuery Before(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Before(date, nameof(date))) };

    /// <summary>Only events that began after a date had ended.</summary>
    /// <param name="date">The date, no part of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TimelineQuery After(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.After(date, nameof(date))) };

    /// <summary>Only events in which an actor took part. Named again, for another actor, it asks for events in which both did.</summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public TimelineQuery Involving(Actor actor) => With(actor) with { NamedLast = 1 };

    /// <summary>Only events in which all of some actors took part.</summary>
    /// <param name="actor">One actor.</param>
    /// <param name="other">Another.</param>
    /// <param name="others">Further ones.</param>
    /// <exception cref="ArgumentNullException">An actor is null.</exception>
    public TimelineQuery Involving(Actor actor, Actor other, params Actor[] others)
    {
        _ = others ?? throw new ArgumentNullException(nameof(others));
        TimelineQuery query = With(actor).With(other);
        foreach (Actor further in others)
            query = query.With(further);
        return query with { NamedLast = 2 + others.Length };
    }

    /// <summary>Only events in which those that <see cref="Involving(Actor)"/> named last took part in a role: <c>Involving(Actors.TaroAso).As(ParticipantRole.Visitor)</c>.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="InvalidOperationException">Nobody was named before.</exception>
    /// <exception cref="ArgumentException">The role is no value of the enumeration.</exception>
    public TimelineQuery As(ParticipantRole role)
    {
        WordSet.Check(role, nameof(role));
        if (First is not { } first)
            throw new InvalidOperationException("A role is said of actors: expected Involving before As.");
        Involvement[] others = Others is null ? [] : (Involvement[])Others.Clone();
        for (int i = Math.Max(0, others.Length - NamedLast); i < others.Length; i++)
            others[i] = new Involvement(others[i].Actor, role);
        return this with
        {
            First = NamedLast > others.Length ? new Involvement(first.Actor, role) : first,
            Others = others.Length == 0 ? null : others,
        };
    }

    /// <summary>
    /// Counts for an actor also what others did on its behalf: what the event says so of, and, where it says of nobody, what those did who represent it. What the exchange association signed counts for Japan.
    /// </summary>
    public TimelineQuery OnBehalf() => this with { OnBehalfToo = true };

    /// <summary>Only events of one of some kinds.</summary>
    /// <param name="kinds">The kinds, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public TimelineQuery OfKind(params EventKind[] kinds) => this with { Kinds = WordSet.Of(kinds, static kind => (int)kind, nameof(kinds)) };

    /// <summary>Only events in one of some categories of PLOVER 0.8.</summary>
    /// <param name="categories">The categories, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public TimelineQuery InCategory(params PloverCategory[] categories) => this with { Categories = WordSet.Of(categories, static category => (int)category, nameof(categories)) };

    /// <summary>Only events that belong to one of some fields.</summary>
    /// <param name="contexts">The fields, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public TimelineQuery InContext(params Context[] contexts) => this with { Contexts = WordSet.Of(contexts, static context => (int)context, nameof(contexts)) };

    /// <summary>Only events with one of some statuses; without it, those that occurred or were going on.</summary>
    /// <param name="statuses">The statuses, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public TimelineQuery WithStatus(params EventStatus[] statuses) => this with { Statuses = WordSet.Of(statuses, static status => (int)status, nameof(statuses)) };

    /// <summary>Only events at a place or at one that lies within it; those whose place no text gives are left out.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public TimelineQuery At(Place place) => this with { Place = place ?? throw new ArgumentNullException(nameof(place)) };

    /// <summary>Only events that a document is evidence of.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public TimelineQuery From(Document document) => this with { Document = document ?? throw new ArgumentNullException(nameof(document)) };

    /// <summary>Also events that rest on teasers alone: <see cref="IFact.IsPeripheral"/>.</summary>
    public TimelineQuery IncludingPeripheral() => this with { PeripheralToo = true };

    /// <summary>Also events without a date, behind all others and by key; of these it is always only possible that they are in range.</summary>
    public TimelineQuery IncludingUndated() => this with { UndatedToo = true };

    /// <summary>Only events that are certainly in range.</summary>
    public TimelineQuery Certainly() => this with { OnlyCertain = true };

    /// <summary>Events that are certainly and those that are possibly in range: the default.</summary>
    public TimelineQuery Possibly() => this with { OnlyCertain = false };

    /// <summary>Enumerates the answers without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Answer<Event>> IEnumerable<Answer<Event>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TimelineQuery With(Actor actor)
    {
        var involvement = new Involvement(actor ?? throw new ArgumentNullException(nameof(actor)), null);
        return First is null ? this with { First = involvement } : this with { Others = Others is null ? [involvement] : [.. Others, involvement] };
    }

    /// <summary>Whether the rows to look through are those of the first actor: nothing more need be asked of it than its role.</summary>
    private bool WalksFirst => !Ranges.IsGiven && First is not null && !OnBehalfToo;

    /// <summary>Whether the rows to look through come from an index.</summary>
    private bool WalksIndex => WalksFirst || (!Ranges.IsGiven && Document is not null);

    /// <summary>The rows to look through where no range is asked for: those that an index gives, else all that are dated.</summary>
    private Rows<Event> Candidates()
    {
        if (WalksFirst)
            return Events.ByActor(First!.Value.Actor);
        return Document is null ? Events.InOrderOfDate : Events.ByDocument(Document);
    }

    /// <summary>Whether an event may be an answer, as far as that is known before there is an object of it: most that are none are no answer for this.</summary>
    private bool MayHold(int row)
    {
        int status = (int)EventsData.Status(row);
        return (Statuses.IsEmpty ? (Happened >> status & 1) != 0 : Statuses.Holds(status)) && (PeripheralToo || !EventsData.IsPeripheral(row));
    }

    private bool Holds(Event happening) =>
        (Kinds.IsEmpty || Kinds.Holds((int)happening.Kind))
        && (Categories.IsEmpty || (happening.Category is { } category && Categories.Holds((int)category)))
        && (Contexts.IsEmpty || Contexts.HoldsOne(happening.Contexts))
        && (Place is null || Lies(happening.Place, Place))
        && (Document is null || DocumentEvidence.IsAmong(happening.Evidence, Document))
        && (First is not { } first || (((WalksFirst && first.IsAnyRole) || first.IsMetBy(happening, OnBehalfToo)) && AllAreMet(happening)));

    private bool AllAreMet(Event happening)
    {
        foreach (Involvement other in Others ?? [])
        {
            if (!other.IsMetBy(happening, OnBehalfToo))
                return false;
        }

        return true;
    }

    private static bool Lies(Place? place, Place container)
    {
        for (; place is not null; place = place.Within)
        {
            if (place.Equals(container))
                return true;
        }

        return false;
    }

    /// <summary>Walks the answers to a question. Not thread-safe: one enumerator is for one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<Answer<Event>>
    {
        private readonly TimelineQuery _query;
        private readonly TimeRange _range;
        private readonly Rows<Event> _rows;
        private DateRun _run;
        private Stage _stage;
        private int _next;

        internal Enumerator(TimelineQuery query)
        {
            _query = query;
            _range = query.Ranges.Walked;
            _rows = query.Ranges.IsGiven ? default : query.Candidates();
            _run = default;
            _stage = !query.Ranges.IsGiven ? Stage.Dated : query.Ranges.Walked.IsEmpty ? Stage.Over : Stage.InRange;
            _next = 0;
            Current = default;
        }

        // First what has a date, then what has none.
        private enum Stage
        {
            Over,
            InRange,
            Dated,
            Undated,
        }

        /// <summary>The event that the enumerator stands on, and whether it is certainly in range.</summary>
        public Answer<Event> Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next answer; false when there is none.</summary>
        public bool MoveNext()
        {
            while (_stage == Stage.InRange)
            {
                while (_run.TryTake(out int position, out Ternary inRange))
                {
                    int row = EventsData.InOrderOfDate.Int(position);
                    if (_query.Ranges.HasFurther)
                        inRange = _query.Ranges.HoldFurther(EventsData.Date(row), inRange);
                    if ((_query.OnlyCertain ? inRange.IsCertain : inRange.IsPossible) && Take(row, inRange))
                        return true;
                }

                if (!Events.StepOfDate(_run.End, in _range, out _run))
                    _stage = _query.UndatedToo && !_query.OnlyCertain ? Stage.Undated : Stage.Over;
            }

            while (_stage == Stage.Dated)
            {
                // In an index those without a date stand behind the others, in the order of dates they are not.
                if (_next == _rows.Count)
                {
                    _stage = _query is { UndatedToo: true, WalksIndex: false } ? Stage.Undated : Stage.Over;
                    _next = 0;
                }
                else if (!_query.UndatedToo && !EventsData.HasDate(_rows[_next].RowNumber))
                {
                    _stage = Stage.Over;
                }
                else if (Take(_rows[_next++].RowNumber, Ternary.Yes))
                {
                    return true;
                }
            }

            while (_stage == Stage.Undated)
            {
                if (_next == Events.Count)
                {
                    _stage = Stage.Over;
                    break;
                }

                int row = _next++;
                if (!EventsData.HasDate(row) && Take(row, _query.Ranges.IsGiven ? Ternary.Maybe : Ternary.Yes))
                    return true;
            }

            return false;
        }

        private bool Take(int row, Ternary inRange)
        {
            if (!_query.MayHold(row))
                return false;
            Event happening = Events.Row(row);
            if (!_query.Holds(happening))
                return false;
            Current = Views.Answer(happening, inRange);
            return true;
        }

        /// <summary>Steps back before the first answer.</summary>
        public void Reset() => this = new Enumerator(_query);

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
