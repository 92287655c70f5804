using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data;

/// <summary>
/// A question about numbers, which each member narrows, and whose answers are its elements: measures in the order of the time that they are for, those without one last, each with the word
/// whether it certainly or only possibly answers. Immutable and thread-safe; the default value asks for every measure.
/// Ranges of time narrow each other; of whatever else is asked for twice, what is said last counts.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a question; its answers are a collection.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct MeasureQuery : IEnumerable<Answer<Measure>>
{
    private IFact? Subject { get; init; }

    private Actor? Authority { get; init; }

    private WordSet Quantities { get; init; }

    private WordSet Units { get; init; }

    private TimeRanges Ranges { get; init; }

    private bool UndatedToo { get; init; }

    private bool OnlyCertain { get; init; }

    /// <summary>Only numbers of an entity or of an event, and distances of which it is an end.</summary>
    /// <param name="subject">The actor, place, office, instrument or event.</param>
    /// <exception cref="ArgumentNullException">The subject is null.</exception>
    public MeasureQuery Of(IFact subject) => this with { Subject = subject ?? throw new ArgumentNullException(nameof(subject)) };

    /// <summary>Only quantities of one of some kinds.</summary>
    /// <param name="quantities">The kinds, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public MeasureQuery OfQuantity(params Quantity[] quantities) => this with { Quantities = WordSet.Of(quantities, static quantity => (int)quantity, nameof(quantities)) };

    /// <summary>Only numbers in one of some units.</summary>
    /// <param name="units">The units, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public MeasureQuery InUnit(params Unit[] units) => this with { Units = WordSet.Of(units, static unit => (int)unit, nameof(units)) };

    /// <summary>Only numbers that stand on somebody’s word.</summary>
    /// <param name="actor">Whose.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public MeasureQuery AccordingTo(Actor actor) => this with { Authority = actor ?? throw new ArgumentNullException(nameof(actor)) };

    /// <summary>Only numbers for a range of time, its ends included. Those for which no text gives a time are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="from">The date in or after which they hold.</param>
    /// <param name="to">The date in or before which they hold.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is no date, or the range ends before it begins.</exception>
    public MeasureQuery Between(DateArgument from, DateArgument to) => this with { Ranges = Ranges.And(TimeRange.Between(from, to, nameof(from), nameof(to))) };

    /// <summary>Only numbers for a date or a later one. Those for which no text gives a time are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public MeasureQuery Since(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Since(date, nameof(date))) };

    /// <summary>Only numbers for a date or an earlier one. Those for which no text gives a time are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public MeasureQuery Until(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Until(date, nameof(date))) };

    /// <summary>With a range, also measures for which no text gives a time; of these it is always only possible that they are in it.</summary>
    public MeasureQuery IncludingUndated() => this with { UndatedToo = true };

    /// <summary>Only measures that are certainly an answer.</summary>
    public MeasureQuery Certainly() => this with { OnlyCertain = true };

    /// <summary>Those that are certainly and those that are possibly an answer: the default.</summary>
    public MeasureQuery Possibly() => this with { OnlyCertain = false };

    /// <summary>Enumerates the answers.</summary>
    public AnswerEnumerator<Measure, MeasureQuery> GetEnumerator() => Views.Answers<Measure, MeasureQuery>(this, Judge, OnlyCertain, Measures.InOrderOfAsOf, Measures.All);

    IEnumerator<Answer<Measure>> IEnumerable<Answer<Measure>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Ternary Judge(in MeasureQuery query, Measure measure, bool isSecond)
    {
        // Whether there is a time its basis says too, without unpacking it.
        if ((isSecond && measure.AsOfBasis is not null)
            || !query.Quantities.Holds((int)measure.Quantity)
            || !query.Units.Holds((int)measure.Unit)
            || (query.Authority is { } authority && !authority.Equals(measure.AccordingTo))
            || (query.Subject is { } subject && !subject.Equals(measure.Of) && !subject.Equals(measure.Event) && !subject.Equals(measure.From) && !subject.Equals(measure.To)))
            return Ternary.No;
        return query.Ranges.Hold(measure.AsOf, query.UndatedToo);
    }
}
