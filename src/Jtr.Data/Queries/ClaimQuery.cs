using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data;

/// <summary>
/// A question about claims, which each member narrows, and whose answers are its elements: claims in the order in which they were voiced, those that no text dates last, each with the word
/// whether it certainly or only possibly answers. That a claim answers says that it was made, never that it is true. Immutable and thread-safe; the default value asks for every claim.
/// </summary>
/// <remarks>With <see cref="By"/>, the claims that are somebody’s own come before those that they voiced as the spokesperson of others. Ranges of time narrow each other; of whatever else is asked for twice, what is said last counts.</remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a question; its answers are a collection.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct ClaimQuery : IEnumerable<Answer<Claim>>
{
    private Actor? Maker { get; init; }

    private Actor? Reporter { get; init; }

    private Actor? Addressee { get; init; }

    private IFact? Topic { get; init; }

    private Document? Document { get; init; }

    private WordSet Voices { get; init; }

    private WordSet Contexts { get; init; }

    private TimeRanges Ranges { get; init; }

    private bool UndatedToo { get; init; }

    private EdtfDate? Target { get; init; }

    private bool OnlyCertain { get; init; }

    /// <summary>Only claims that somebody made: as the claimant, or as the claimant’s spokesperson.</summary>
    /// <param name="actor">Who.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery By(Actor actor) => this with { Maker = actor ?? throw new ArgumentNullException(nameof(actor)) };

    /// <summary>Only claims that somebody passed on, in whatever manner: reported, carried, translated, interpreted or spoke for the claimant.</summary>
    /// <param name="actor">Who.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery ReportedBy(Actor actor) => this with { Reporter = actor ?? throw new ArgumentNullException(nameof(actor)) };

    /// <summary>Only claims that address, urge, criticise or warn somebody.</summary>
    /// <param name="actor">Whom.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery AddressedTo(Actor actor) => this with { Addressee = actor ?? throw new ArgumentNullException(nameof(actor)) };

    /// <summary>Only claims about an actor, an event, an instrument, another claim or any other fact.</summary>
    /// <param name="topic">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public ClaimQuery About(IFact topic) => this with { Topic = topic ?? throw new ArgumentNullException(nameof(topic)) };

    /// <summary>Only claims in one of some voices.</summary>
    /// <param name="voices">The voices, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public ClaimQuery InVoice(params Voice[] voices) => this with { Voices = WordSet.Of(voices, static voice => (int)voice, nameof(voices)) };

    /// <summary>Only claims that belong to one of some fields.</summary>
    /// <param name="contexts">The fields, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public ClaimQuery InContext(params Context[] contexts) => this with { Contexts = WordSet.Of(contexts, static context => (int)context, nameof(contexts)) };

    /// <summary>Only claims that a document is evidence of.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public ClaimQuery From(Document document) => this with { Document = document ?? throw new ArgumentNullException(nameof(document)) };

    /// <summary>Only claims that were voiced in a range of time, its ends included. Those that no text dates are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="from">The date in or after which they were voiced.</param>
    /// <param name="to">The date in or before which they were voiced.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is no date, or the range ends before it begins.</exception>
    public ClaimQuery Between(DateArgument from, DateArgument to) => this with { Ranges = Ranges.And(TimeRange.Between(from, to, nameof(from), nameof(to))) };

    /// <summary>Only claims that were voiced in or after a date. Those that no text dates are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public ClaimQuery Since(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Since(date, nameof(date))) };

    /// <summary>Only claims that were voiced in or before a date. Those that no text dates are left out, unless <see cref="IncludingUndated"/> asks for them.</summary>
    /// <param name="date">The date, all of which belongs to the range.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public ClaimQuery Until(DateArgument date) => this with { Ranges = Ranges.And(TimeRange.Until(date, nameof(date))) };

    /// <summary>
    /// Only claims that speak of a time: the one that <see cref="Claim.For"/> names, and when they were voiced where it names none. Those of which the texts say neither are left out.
    /// Certainly where that time lies in the date, possibly where the two may meet.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public ClaimQuery For(DateArgument date) => this with { Target = date.Read(nameof(date)) };

    /// <summary>With a range, also claims that no text dates; of these it is always only possible that they are in it.</summary>
    public ClaimQuery IncludingUndated() => this with { UndatedToo = true };

    /// <summary>Only claims that are certainly an answer.</summary>
    public ClaimQuery Certainly() => this with { OnlyCertain = true };

    /// <summary>Those that are certainly and those that are possibly an answer: the default.</summary>
    public ClaimQuery Possibly() => this with { OnlyCertain = false };

    /// <summary>Enumerates the answers.</summary>
    public AnswerEnumerator<Claim, ClaimQuery> GetEnumerator()
    {
        (Rows<Claim> first, Rows<Claim> second) = this switch
        {
            { Maker: { } maker } => (Claims.ByClaimant(maker), Claims.ByReporter(maker)),
            { Topic: { } topic } => (Claims.ByTopic(topic), default),
            { Reporter: { } reporter } => (Claims.ByReporter(reporter), default),
            { Addressee: { } addressee } => (Claims.ByAddressee(addressee), default),
            { Document: { } document } => (Claims.ByDocument(document), default),
            _ => (Claims.InOrderOfVoiced, Claims.All),
        };
        return Views.Answers<Claim, ClaimQuery>(this, Judge, OnlyCertain, first, second);
    }

    IEnumerator<Answer<Claim>> IEnumerable<Answer<Claim>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Ternary Judge(in ClaimQuery query, Claim claim, bool isSecond)
    {
        if ((isSecond && query.IsInFirst(claim))
            || !query.Voices.Holds((int)claim.Voice)
            || !query.Contexts.HoldsOne(claim.Contexts)
            || (query.Maker is { } maker && !claim.Claimant.Equals(maker) && !PassedOn(claim, maker, onlyAsSpokesperson: true))
            || (query.Reporter is { } reporter && !PassedOn(claim, reporter, onlyAsSpokesperson: false))
            || (query.Addressee is { } addressee && !claim.Addressees.Contains(addressee))
            || (query.Topic is { } topic && !claim.About.Contains(topic))
            || (query.Document is { } document && !DocumentEvidence.IsAmong(claim.Evidence, document)))
            return Ternary.No;
        Ternary voiced = query.Ranges.Hold(claim.Voiced, query.UndatedToo);
        return voiced.IsPossible && query.Target is { } target ? voiced & SpeaksOf(claim, target) : voiced;
    }

    /// <summary>Whether the view that is walked first holds a claim of the second too. Whether a text dates it the basis says, without unpacking the date.</summary>
    private bool IsInFirst(Claim claim) => Maker is null ? claim.VoicedBasis is not null : claim.Claimant.Equals(Maker);

    private static bool PassedOn(Claim claim, Actor actor, bool onlyAsSpokesperson)
    {
        foreach (Attribution attribution in claim.Attribution)
        {
            if (attribution.Actor.Equals(actor) && (!onlyAsSpokesperson || attribution.Manner == AttributionManner.Spokesperson))
                return true;
        }

        return false;
    }

    private static Ternary SpeaksOf(Claim claim, EdtfDate date)
    {
        // What a claim says of a time holds somewhere within it: of a prediction for 2027 or later it is open which year.
        EdtfDate? time = claim.For ?? claim.Voiced;
        return time is { } known ? known.Within().Intersects(date) : Ternary.No;
    }
}
