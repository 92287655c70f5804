using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class TimelineTests
{
    private static readonly EventStatus[] s_happened = [EventStatus.Occurred, EventStatus.Ongoing];

    [Fact]
    public void The_timeline_has_occurred_non_peripheral_events()
    {
        Agrees(Timeline.All, Happened);
        Assert.All(Timeline.All.WithCertainty(), static answer => Assert.True(answer.IsCertain));
        Assert.NotEmpty(Timeline.All);
        Assert.Contains(Events.All, static happening => happening.Status == EventStatus.Planned);
    }

    [Fact]
    public void Between_agrees_with_a_scan()
    {
        int found = 0;
        foreach (AskedRange range in Scan.Ranges)
        {
            (string, Ternary)[] expected = Expected(Happened, range.Holds);
            Scan.Agrees(expected, Timeline.Between(range.From, range.To).WithCertainty(), Timeline.Between(range.From, range.To).OnlyCertain());
            Scan.Agrees(expected, Events.Between(range.From, range.To).WithCertainty(), Timeline.OnlyCertain().Between(range.From, range.To));
            found += expected.Length;
        }

        Assert.InRange(found, 1000, int.MaxValue);
    }

    [Fact]
    public void On_Before_and_After_agree_with_a_scan()
    {
        foreach (string text in Scan.Dates)
        {
            EdtfDate date = EdtfDate.Parse(text);
            Scan.Agrees(Expected(Happened, extent => extent.Intersects(date)), Timeline.On(text).WithCertainty(), Timeline.On(text).OnlyCertain());
            Scan.Agrees(Expected(Happened, extent => extent.IsBefore(date)), Timeline.Before(text).WithCertainty(), Timeline.Before(text).OnlyCertain());
            Scan.Agrees(Expected(Happened, extent => extent.IsAfter(date)), Timeline.After(text).WithCertainty(), Timeline.After(text).OnlyCertain());
        }
    }

    [Fact]
    public void Several_ranges_agree_with_a_scan()
    {
        Scan.Agrees(Expected(Happened, static extent => extent.Intersects(EdtfDate.Parse("2020-01-01/2022-12-31"))), Timeline.After("2019").Before("2023").WithCertainty(), Timeline.Before("2023").After("2019").OnlyCertain());
        Assert.Equal(Scan.Answers(Timeline.After("2021-04").WithCertainty()), Scan.Answers(Timeline.After("2019").After("2021-04").WithCertainty()));
        Assert.Equal(Scan.Answers(Timeline.Before("2021-04").WithCertainty()), Scan.Answers(Timeline.Before("2021-04").Before("2023").WithCertainty()));
        Assert.Equal(Scan.Answers(Timeline.On("2023-09").WithCertainty()), Scan.Answers(Timeline.Between("2019", "2023-09").Between("2023-09", "2025").WithCertainty()));
        Assert.Empty(Timeline.Between("2019", "2020").On("2023").IncludingUndated());
        Assert.Empty(Timeline.Before("1972").After("1972").IncludingUndated());
    }

    [Fact]
    public void Event_filters_agree_with_a_scan()
    {
        foreach (Actor actor in Actors.All)
        {
            Agrees(Timeline.ByActor(actor), happening => (Ternary)Happened(happening) & TookPart(happening, actor, null, onBehalf: false));
            Agrees(Timeline.Involving(actor).Itself(), happening => (Ternary)Happened(happening) & TookPart(happening, actor, null, onBehalf: false));
            Agrees(Timeline.Involving(actor), happening => (Ternary)Happened(happening) & TookPart(happening, actor, null, onBehalf: true));
            Agrees(Timeline.Involving(actor, Actors.China), happening => (Ternary)Happened(happening) & (TookPart(happening, actor, null, onBehalf: true) | TookPart(happening, Actors.China, null, onBehalf: true)));
            foreach (ParticipantRole role in Enum.GetValues<ParticipantRole>())
                Agrees(Timeline.Involving(actor, role), happening => (Ternary)Happened(happening) & TookPart(happening, actor, role, onBehalf: true));
        }

        foreach (Place place in Places.All)
        {
            Agrees(Timeline.At(place), happening => Happened(happening) && Lies(happening.Place, place));
            Agrees(Timeline.At(place).Itself(), happening => Happened(happening) && place.Equals(happening.Place));
        }

        foreach (Document document in Documents.All)
            Agrees(Timeline.StatedIn(document), happening => Happened(happening) && Scan.RestsOn(happening, document));
        foreach (EventKind kind in Enum.GetValues<EventKind>())
            Agrees(Timeline.OfKind(kind), happening => Happened(happening) && happening.Kind == kind);
        foreach (PloverCategory category in Enum.GetValues<PloverCategory>())
            Agrees(Timeline.InCategory(category), happening => Happened(happening) && happening.Category == category);
        foreach (Context context in Enum.GetValues<Context>())
            Agrees(Timeline.InContext(context), happening => Happened(happening) && happening.Contexts.Contains(context));
        foreach (EventStatus status in Enum.GetValues<EventStatus>())
            Agrees(Timeline.WithStatus(status), happening => happening.Status == status && !IsPeripheral(happening));
        Agrees(Timeline.IncludingPeripheral(), static happening => s_happened.Contains(happening.Status));
        Assert.NotEqual(Timeline.All.Count(), Timeline.IncludingPeripheral().Count());
    }

    [Fact]
    public void Timeline_sorts_undated_rows_last_and_excludes_them_from_ranges_by_default()
    {
        EventQuery everything = Timeline.IncludingPeripheral().WithStatus(Enum.GetValues<EventStatus>());
        Assert.Equal(Scan.InOrder(Events.All, static happening => happening.Date).Select(static happening => happening.Key), Keys(everything));
        Assert.All(everything.WithCertainty(), static answer => Assert.True(answer.IsCertain));
        Assert.Equal(everything.Count(), everything.OnlyCertain().Count());

        Assert.All(everything.On("2023-08"), static happening => Assert.NotNull(happening.Date));
        EventQuery ranged = everything.On("2023-08").IncludingUndated();
        Assert.Equal(Events.All.Where(static happening => happening.Date is null).Select(static happening => (happening.Key, Ternary.Maybe)), Scan.Answers(ranged.WithCertainty()).TakeLast(Events.Count - Events.InOrderOfDate.Count));
        Assert.All(ranged.OnlyCertain(), static happening => Assert.NotNull(happening.Date));
    }

    [Fact]
    public void IncludingUnknownEnds_finds_dates_beyond_their_known_end()
    {
        Event[] unknown = [.. Timeline.All.Where(static happening => happening.Date is { Kind: DateKind.Interval, EarliestStart.Kind: DateBoundKind.Unknown })];
        Assert.NotEmpty(unknown);
        Assert.DoesNotContain(unknown, static happening => Timeline.On(1850).Contains(happening) || Timeline.Before(800).Contains(happening));
        Assert.Superset(unknown.Select(static happening => happening.Key).ToHashSet(), Keys(Timeline.On(1850).IncludingUnknownEnds()).ToHashSet());
        Assert.All(Timeline.On(1850).IncludingUnknownEnds().WithCertainty(), static answer => Assert.False(answer.IsCertain));
        Assert.All(unknown, static happening => Assert.Contains(happening, Timeline.On(happening.Date!.Value.GetEnd())));
        Assert.Equal(Keys(Timeline.IncludingUnknownEnds().On(1850)), Keys(Timeline.On(1850).IncludingUnknownEnds()));
        foreach (AskedRange range in Scan.Ranges)
        {
            Scan.Agrees(
                Scan.Of(Events.All.Where(Happened), happening => happening.When is { } when ? range.Holds(when) : Ternary.No, static happening => happening.Date),
                Timeline.Between(range.From, range.To).IncludingUnknownEnds().WithCertainty(),
                Timeline.Between(range.From, range.To).IncludingUnknownEnds().OnlyCertain());
        }
    }

    [Fact]
    public void Query_does_not_depend_on_the_order_of_its_steps()
    {
        var random = new Random(10);
        Actor[] active = [.. Actors.All.Where(static actor => Events.ByActor(actor).Count > 0)];
        int found = 0;
        for (int i = 0; i < 400; i++)
        {
            bool itself = random.Next(3) == 0, peripheral = random.Next(3) == 0, undated = random.Next(4) == 0;
            EventStatus[] statuses = random.Next(3) == 0 ? Enum.GetValues<EventStatus>() : s_happened;
            var ranges = new List<Func<DateExtent, Ternary>>();
            var filters = new List<Func<Event, Ternary>>();
            var steps = new List<Func<EventQuery, EventQuery>>();
            if (itself)
                steps.Add(static query => query.Itself());
            if (peripheral)
                steps.Add(static query => query.IncludingPeripheral());
            if (undated)
                steps.Add(static query => query.IncludingUndated());
            if (statuses != s_happened)
                steps.Add(query => query.WithStatus(statuses));
            if (random.Next(2) == 0)
            {
                AskedRange range = Scan.Ranges[random.Next(Scan.Ranges.Count)];
                ranges.Add(range.Holds);
                steps.Add(query => query.Between(range.From, range.To));
            }

            if (random.Next(4) == 0)
            {
                // A range whose limits are not single days, together with others.
                ranges.Add(static extent => !extent.IsBefore(EdtfDate.Parse("201X")) & !extent.IsAfter(EdtfDate.Parse("[2023,2024]")));
                steps.Add(static query => query.Between("201X", "[2023,2024]"));
            }

            for (int actors = random.Next(3); actors > 0; actors--)
            {
                Actor actor = random.Next(3) == 0 ? Actors.Japan : active[random.Next(active.Length)];
                ParticipantRole? role = random.Next(3) == 0 ? (ParticipantRole)random.Next(14) : null;
                filters.Add(happening => TookPart(happening, actor, role, !itself));
                steps.Add(query => role is { } asked ? query.Involving(actor, asked) : query.Involving(actor));
            }

            if (random.Next(3) == 0)
            {
                Context[] contexts = [(Context)random.Next(20), (Context)random.Next(20), Context.Military];
                filters.Add(happening => happening.Contexts.Any(contexts.Contains));
                steps.Add(query => query.InContext(contexts));
            }

            if (random.Next(4) == 0)
            {
                Document document = Documents.All[random.Next(Documents.Count)];
                filters.Add(happening => Scan.RestsOn(happening, document));
                steps.Add(query => query.StatedIn(document));
            }

            (string, Ternary)[] expected = Scan.Of(
                Events.All.Where(happening => statuses.Contains(happening.Status) && (peripheral || !IsPeripheral(happening)) && filters.TrueForAll(filter => filter(happening).IsPossible)),
                happening => filters.Aggregate(Ternary.Yes, (answer, filter) => answer & filter(happening)) & (ranges.Count == 0 ? Ternary.Yes : happening.When is { } when ? ranges.Aggregate(Ternary.Yes, (answer, range) => answer & Scan.Found(when, range)) : undated ? Ternary.Maybe : Ternary.No),
                static happening => happening.Date);
            EventQuery one = steps.Aggregate(Timeline.All, static (query, step) => step(query));
            EventQuery other = steps.OrderBy(_ => random.Next()).Aggregate(default(EventQuery), static (query, step) => step(query));
            Scan.Agrees(expected, one.WithCertainty(), one.OnlyCertain());
            Scan.Agrees(expected, other.WithCertainty(), other.OnlyCertain());
            found += expected.Length;
        }

        Assert.InRange(found, 500, int.MaxValue);
    }

    [Fact]
    public void Each_filter_narrows_the_timeline_and_arguments_of_one_are_alternatives()
    {
        Assert.Empty(Timeline.OfKind(EventKind.Agreement).OfKind(EventKind.Visit));
        Assert.Equal(Keys(Timeline.OfKind(EventKind.Visit)), Keys(Timeline.OfKind(EventKind.Agreement, EventKind.Visit).OfKind(EventKind.Visit, EventKind.Meeting)));
        Assert.Equal(Keys(Timeline.Involving(Actors.TaroAso)), Keys(Timeline.Involving(Actors.TaroAso).Involving(Actors.TaroAso)));
        Assert.Equal(Keys(Timeline.At(Places.Tokyo)), Keys(Timeline.At(Places.Tokyo, Places.Taipei).At(Places.Tokyo)));
        Assert.True(Timeline.Involving(Actors.Japan, Actors.Taiwan).Count() > Timeline.Involving(Actors.Japan).Involving(Actors.Taiwan).Count());
        Assert.Equal(Keys(Timeline.StatedIn(Documents.All[0]).StatedIn(Documents.All[1])), Keys(Timeline.StatedIn(Documents.All[1]).StatedIn(Documents.All[0])));
    }

    [Fact]
    public void Involving_applies_the_role_to_its_actor()
    {
        Actor japan = Actors.JapanTaiwanExchangeAssociation, taiwan = Actors.TaiwanJapanRelationsAssociation;
        string[] signed = ["immigration-memorandum-signed"];
        Assert.Equal(signed, Keys(Timeline.Involving(japan, ParticipantRole.Signatory)));
        Assert.Equal(signed, Keys(Timeline.Involving(japan, ParticipantRole.Signatory).Involving(taiwan)));
        Assert.Equal(signed, Keys(Timeline.Involving(japan).Involving(taiwan, ParticipantRole.Signatory)));
        Assert.Empty(Timeline.Involving(japan, ParticipantRole.Visitor).Involving(taiwan));
        Assert.Equal(["aso-visits-taiwan"], Keys(Timeline.Involving(Actors.TaroAso, ParticipantRole.Visitor)));
    }

    [Fact]
    public void Itself_excludes_what_the_exchange_association_signed_for_Japan()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        Assert.Contains(signing.Key, Keys(Timeline.Involving(Actors.Japan)));
        Assert.DoesNotContain(signing.Key, Keys(Timeline.Involving(Actors.Japan).Itself()));
        Assert.Equal([signing.Key], Keys(Timeline.Involving(Actors.Japan, ParticipantRole.Signatory).Involving(Actors.Taiwan, ParticipantRole.Signatory)));

        // The counterpart body signed for Taiwan, and for no other side.
        Assert.Contains(signing.Key, Keys(Timeline.Involving(Actors.Taiwan)));
        Assert.DoesNotContain(signing.Key, Keys(Timeline.Involving(Actors.China)));
    }

    [Fact]
    public void Involving_finds_an_event_by_the_actor_and_by_its_principal()
    {
        Assert.Contains(Events.All, static happening => happening.Participants.Any(static participation => participation.OnBehalfOf is not null));
        foreach (Event happening in Events.All)
        {
            foreach (Participation participation in happening.Participants.Where(static participation => participation.OnBehalfOf is not null))
            {
                EventQuery all = Timeline.All.WithStatus(happening.Status).IncludingPeripheral();
                Assert.Contains(happening.Key, Keys(all.Involving(participation.OnBehalfOf!)));
                Assert.Contains(happening.Key, Keys(all.Involving(participation.Actor)));
            }
        }
    }

    [Fact]
    public void Asos_visit_is_certainly_in_August_and_only_possibly_before_the_middle_of_it()
    {
        Assert.Equal(Ternary.Yes, Timeline.On("2023-08").WithCertainty().Single(static answer => answer.Row == Events.AsoVisitsTaiwan).Certainty);
        Answer<Event> before = Timeline.Before("2023-08-15").WithCertainty().Single(static answer => answer.Row == Events.AsoVisitsTaiwan);
        Assert.Equal(Ternary.Maybe, before.Certainty);
        Assert.Equal($"{Events.AsoVisitsTaiwan} (possibly)", before.ToString());
        Assert.DoesNotContain(Events.AsoVisitsTaiwan.Key, Keys(Timeline.After("2023-08")));
    }

    [Fact]
    public void A_range_may_lie_outside_the_years_of_DateOnly()
    {
        Assert.Empty(Timeline.Between("Y-170000", "Y-160000").OnlyCertain());
        Assert.Empty(Timeline.Between("Y170000", "Y180000").OnlyCertain());
        Assert.Equal(Timeline.All.Count(static happening => happening.Date is not null), Timeline.Between("Y-170000", "Y170000").Count());
    }

    [Fact]
    public void Queries_reject_invalid_arguments_by_name()
    {
        var noDate = Assert.Throws<ArgumentException>(static () => Timeline.Between("2019", "2021-13"));
        Assert.Equal("to", noDate.ParamName);
        Assert.Contains("'2021-13' is not a date", noDate.Message, StringComparison.Ordinal);
        Assert.Contains(EdtfError("2021-13"), noDate.Message, StringComparison.Ordinal);
        var reversed = Assert.Throws<ArgumentException>(static () => Timeline.Between("2021", "2019"));
        Assert.Equal("to", reversed.ParamName);
        Assert.Contains("'from' is 2021 and 'to' is 2019", reversed.Message, StringComparison.Ordinal);
        Assert.Equal("from", Assert.Throws<ArgumentNullException>(static () => Timeline.Between((string)null!, 2021)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(static () => Timeline.Between(2021, default)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Timeline.On("yesterday")).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Timeline.Before("")).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Timeline.After(default)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Timeline.Involving((Actor)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Timeline.Involving(Actors.Japan, Actors.Taiwan, null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Timeline.Involving((Actor[])null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Timeline.Involving()).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(static () => Timeline.At((Place)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Timeline.At(Places.Tokyo, null!)).ParamName);
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(static () => Timeline.StatedIn((Document)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Timeline.OfKind()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Timeline.OfKind(null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Timeline.WithStatus((EventStatus)7)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Timeline.InContext((Context)(-1))).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Timeline.InCategory((PloverCategory)64)).ParamName);
        Assert.Equal("role", Assert.Throws<ArgumentException>(static () => Timeline.Involving(Actors.Japan, (ParticipantRole)14)).ParamName);
    }

    [Fact]
    public void Every_filtered_enum_has_less_than_64_values()
    {
        Type[] asked = [typeof(EventKind), typeof(PloverCategory), typeof(Context), typeof(EventStatus), typeof(RelationKind), typeof(RelationStatus), typeof(TenureCapacity), typeof(Voice), typeof(Quantity), typeof(Unit)];
        Assert.All(asked, static type => Assert.All(Enum.GetValuesAsUnderlyingType(type).Cast<object>(), static value => Assert.InRange(Convert.ToInt32(value, null), 0, 63)));
    }

    [Fact]
    public void The_default_query_is_the_whole_timeline_and_a_default_enumerator_is_empty()
    {
        Assert.Equal(Scan.Answers(Timeline.All.WithCertainty()), Scan.Answers(default(EventQuery).WithCertainty()));
        QueryEnumerator<Event, EventQuery> none = default;
        Assert.False(none.MoveNext());
        none.Dispose();
    }

    [Fact]
    public void The_enumerator_can_be_reset()
    {
        QueryEnumerator<Event, EventQuery> answers = Timeline.On("2023-08").GetEnumerator();
        Assert.True(answers.MoveNext());
        Event first = answers.Current;
        while (answers.MoveNext())
        {
        }

        Assert.False(answers.MoveNext());
        answers.Reset();
        Assert.True(answers.MoveNext());
        Assert.Equal(first, answers.Current);
    }

    [Fact]
    public void Concurrent_queries_give_the_same_rows()
    {
        EventQuery query = Timeline.Between("2019", "2025").Involving(Actors.Taiwan);
        (string, Ternary)[] expected = Scan.Answers(query.WithCertainty());
        Assert.NotEmpty(expected);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Scan.Answers(query.WithCertainty())));
    }

    private static string EdtfError(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        return error.ToString();
    }

    private static void Agrees(EventQuery query, Func<Event, bool> filter) => Scan.Agrees(Expected(filter), query.WithCertainty(), query.OnlyCertain());

    private static void Agrees(EventQuery query, Func<Event, Ternary> answer) => Scan.Agrees(Scan.Of(Events.All, answer, static happening => happening.Date), query.WithCertainty(), query.OnlyCertain());

    private static (string, Ternary)[] Expected(Func<Event, bool> filter, Func<DateExtent, Ternary>? range = null) => Scan.Of(
        Events.All.Where(filter),
        happening => range is null ? Ternary.Yes : Scan.Found(happening.When, range),
        static happening => happening.Date);

    private static string[] Keys(EventQuery query) => [.. query.Select(static happening => happening.Key)];

    private static bool Happened(Event happening) => s_happened.Contains(happening.Status) && !IsPeripheral(happening);

    private static bool IsPeripheral(Event happening) => happening.Evidence.All(static evidence => evidence.Passage.Kind == PassageKind.Teaser);

    private static bool Lies(Place? place, Place container) => place is not null && (place.Equals(container) || Lies(place.Within, container));

    /// <summary>Computes the participation on behalf: from the event's own statement, or else from the representatives and office holders.</summary>
    private static Ternary TookPart(Event happening, Actor actor, ParticipantRole? role, bool onBehalf) => happening.Participants
        .Where(participation => role is null || participation.Role == role)
        .Aggregate(Ternary.No, (took, participation) => took | TookPart(happening, participation, actor, onBehalf));

    private static Ternary TookPart(Event happening, Participation participation, Actor actor, bool onBehalf)
    {
        if (participation.Actor.Equals(actor))
            return Ternary.Yes;
        if (!onBehalf)
            return Ternary.No;
        if (participation.OnBehalfOf is { } principal)
            return principal.Equals(actor) || Scan.ActsFor(principal, actor) || (actor.Kind == ActorKind.Person && Scan.ActsFor(participation.Actor, actor));
        if (Scan.ActsFor(participation.Actor, actor))
            return Ternary.Yes;
        return happening.Kind is EventKind.Election or EventKind.Succession or EventKind.Appointment or EventKind.Death ? Ternary.No : Scan.HeldOffice(participation.Actor, actor, happening.Date);
    }
}
