using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests the obvious ways to use the library, and that results print as readable lines.</summary>
public class AskingTests
{
    [Fact]
    public void When_is_compared_with_texts_years_and_days()
    {
        Event visit = Events.PelosiVisitsTaiwan;
        Assert.Equal((Ternary.Yes, Ternary.No), (visit.When.IsBefore("2023"), visit.When!.Value.IsBefore("2021")));
        Assert.Equal((Ternary.Yes, Ternary.Yes), (visit.When.IsAfter(2021), visit.When!.Value.IsWithin(2022)));
        Assert.Equal(Ternary.Maybe, visit.When.IsBefore(new DateTime(2022, 8, 15, 23, 59, 0, DateTimeKind.Utc)));
        Assert.Equal(Ternary.Maybe, visit.When.IsBefore(new DateOnly(2022, 8, 15)));
        Assert.Equal(Ternary.Yes, visit.Date!.Value.Intersects("2022-08"));
        Assert.Throws<FormatException>(() => visit.When.IsBefore("soon"));
        Assert.Equal(Timeline.Before("2021").Select(static happening => happening.Key), Timeline.All.Where(static happening => happening.Date is not null && Scan.Found(happening.When, static when => when.IsBefore("2021")).IsPossible).Select(static happening => happening.Key));
    }

    [Fact]
    public void A_DateTime_stands_for_its_written_day()
    {
        Assert.Equal(Timeline.On("2025-08-18"), Timeline.On(new DateTime(2025, 8, 18, 23, 30, 0, DateTimeKind.Local)));
        Assert.Equal(Timeline.On("2025-08-18"), Timeline.On(new DateTimeOffset(2025, 8, 18, 23, 30, 0, TimeSpan.FromHours(9))));
        Assert.Equal(Timeline.On("2025-08-18"), Timeline.On(new DateOnly(2025, 8, 18)));
    }

    [Fact]
    public void OrderBy_When_agrees_with_the_order_of_queries()
    {
        Event[] dated = [.. Timeline.All.Where(static happening => happening.Date is not null)];
        Assert.Equal(dated, Enumerable.Reverse(dated).OrderBy(static happening => happening.When).ThenBy(static happening => happening.Key, StringComparer.Ordinal));
        Assert.True(Events.PelosiVisitsTaiwan.When < Events.AsoVisitsTaiwan.When);
        Assert.Throws<ArgumentException>(static () => Events.PelosiVisitsTaiwan.When!.Value.CompareTo((object)"2021"));
        Assert.Equal(1, Events.PelosiVisitsTaiwan.When!.Value.CompareTo((object?)null));
    }

    [Fact]
    public void A_row_is_one_object_and_equals_its_copy()
    {
        Event visit = Events.AsoVisitsTaiwan, copy = visit with { };
        Assert.Same(visit, Events.Get("aso-visits-taiwan"));
        Assert.Equal(visit, copy);
        Assert.Equal(visit.GetHashCode(), copy.GetHashCode());
        Assert.Equal(visit.Participants, copy.Participants);
    }

    [Fact]
    public void InOrderOfDate_sorts_dates_with_an_unknown_start_by_their_end()
    {
        Event[] order = [.. Events.InOrderOfDate];
        Assert.Equal("iron-curtain-described-by-churchill", order[0].Key);
        Assert.True(Array.IndexOf(order, Events.ShandongFormationPassesTaiwan) > Array.IndexOf(order, Events.AsoVisitsTaiwan));
        Assert.True(Array.IndexOf(order, Events.LiveAirInformationProposal) > Array.IndexOf(order, Events.JapanSeversTiesWithTaiwan));
        Assert.Empty(Timeline.IncludingPeripheral().On(1850).WithCertainty());
        Assert.Contains(Timeline.On("2019-02"), static happening => happening == Events.LiveAirInformationProposal);
        Assert.Contains(Timeline.On(1850).IncludingUnknownEnds(), static happening => happening == Events.LiveAirInformationProposal);
    }

    [Fact]
    public void Earliest_and_Latest_ignore_undated_rows()
    {
        foreach (EventQuery query in (EventQuery[])[Timeline.All, Timeline.IncludingPeripheral(), Timeline.Involving(Actors.TaroAso), Timeline.Between(2019, 2021), Timeline.Between(2019, 2021).IncludingUndated(), Timeline.On(1500)])
        {
            Event[] dated = [.. query.Where(static happening => happening.Date is not null)];
            Assert.Equal(dated.FirstOrDefault(), query.Earliest());
            Assert.Equal(dated.LastOrDefault(), query.Latest());
        }
    }

    [Fact]
    public void ByYear_puts_every_row_in_one_group_and_separates_rows_of_several_years()
    {
        EventQuery everything = Timeline.IncludingPeripheral().WithStatus(Enum.GetValues<EventStatus>());
        IReadOnlyList<YearGroup<Event>> years = everything.ByYear();
        Assert.Equal(everything.Select(static happening => happening.Key).Order(StringComparer.Ordinal), years.SelectMany(static year => year.Rows).Select(static happening => happening.Key).Order(StringComparer.Ordinal));
        Assert.Equal(years.Where(static year => year.Year is not null).Select(static year => year.Year).Order(), years.TakeWhile(static year => year.Year is not null).Select(static year => year.Year));
        Assert.Equal([(null, false), (null, true)], years.TakeLast(2).Select(static year => (year.Year, year.IsUndated)));
        Assert.All(years.Where(static year => year.Year is not null), static year => Assert.All(year.Rows, happening => Assert.Equal((year.Year, year.Year), (happening.Date!.Value.Earliest?.Year, happening.Date!.Value.Latest?.Year))));
        Assert.Contains(years.Single(static year => year is { Year: null, IsUndated: false }).Rows, static happening => happening == Events.TaiwanJapanEconomicAndTradeConferenceHeldYearly);
        Assert.Equal($"2021: {years.Single(static year => year.Year == 2021).Count}", years.Single(static year => year.Year == 2021).ToString());
        Assert.StartsWith("undated: ", years[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_of_a_query_prints_its_filters()
    {
        Assert.Equal("events", Timeline.All.ToString());
        Assert.Equal("events: on 2021; of kind meeting or visit; at tokyo; involving japan as participant; only certain", Timeline.On(2021).OfKind(EventKind.Visit, EventKind.Meeting).At(Places.Tokyo).Involving(Actors.Japan, ParticipantRole.Participant).OnlyCertain().ToString());
        Assert.Equal("events: from 2020-01-01 to 2020-12-31; including unknown ends; including undated; including peripheral; itself", Timeline.After(2019).Before(2021).IncludingUnknownEnds().IncludingUndated().IncludingPeripheral().Itself().ToString());
        Assert.Equal("claims: in voice urges; by chen-binhua", Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges).ToString());
        Assert.Equal("relations: with status negated; between japan and taiwan", Relations.Between(Actors.Japan, Actors.Taiwan).Negated().ToString());
        Assert.Equal("tenures: of office prime-minister-of-japan; as of 2022-01", Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").ToString());
        Assert.Equal("measures: on no day", Measures.Before(1972).After(1972).ToString());
        Assert.Equal("events: before 1972; with certainty", Timeline.Before(1972).WithCertainty().ToString());
    }

    [Fact]
    public void ToString_of_views_nested_values_and_results_is_one_line()
    {
        Assert.Equal($"{Events.Count} rows of Event", Events.All.ToString());
        Assert.Equal("1 row of Event", Events.ByKind(EventKind.Wargame).ToString());
        Assert.Equal("taro-aso (role visitor)", Events.AsoVisitsTaiwan.Participants.Single(static part => part.Role == ParticipantRole.Visitor).ToString());
        Assert.Equal("Aso Taro (kind family-name-first, language en, script Latn, 1 evidence)", Actors.TaroAso.Names[0].ToString());
        Assert.Equal("wikidata (value Q132596)", Actors.TaroAso.Identifiers[0].ToString());
        Assert.Matches("^reuters-2023-aso-visit \\(start [0-9]+, end [0-9]+, digest [0-9a-f]{16}, role states, speech narrator\\)$", Events.AsoVisitsTaiwan.Evidence[0].ToString());
        SearchResult found = Jtr.Data.Corpus.Search("Pelosi visits Taiwan Pelosi", 3);
        Assert.Equal((3, $"3 of {found.Found} hits"), (found.Count, found.ToString()));
        Assert.All(Facts.All, static fact => Assert.DoesNotContain('\n', fact.ToString()!));
        Assert.All(Facts.All.SelectMany(static fact => fact.Evidence), static evidence => Assert.DoesNotContain("{", evidence.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Made_falls_back_on_the_date_of_the_text_with_its_basis()
    {
        foreach (Claim claim in Claims.All)
        {
            EdtfDate? published = claim.Evidence.Select(static evidence => evidence.Passage.ArticlePublished ?? evidence.Passage.Document.Published).Order().First();
            Assert.Equal(claim.Voiced ?? published, claim.Made);
            Assert.Equal(claim.Voiced is not null ? claim.VoicedBasis : DateBasis.RelativeToPublication, claim.MadeBasis);
        }

        Assert.Contains((Claims.MilitaryThreatFromChinaKeepsGrowing, Ternary.Yes), Claims.On("2022-01").WithCertainty().Select(static answer => (answer.Row, answer.Certainty)));
        Assert.Contains((Claims.AllianceCallsForJapaneseTaiwanRelationsAct, Ternary.Maybe), Claims.On("2022-01").WithCertainty().Select(static answer => (answer.Row, answer.Certainty)));

        // A teaser belongs to another article than the text beside it, and has its own date.
        Assert.All(Passages.All, static passage => Assert.Equal(passage.Kind == PassageKind.Teaser, passage.ArticlePublished is not null));
        Assert.All(Passages.All, static passage => Assert.Equal(passage.ArticlePublished ?? passage.Document.Published, passage.Published));
    }

    [Fact]
    public void ByClaimantsOfKind_and_ByClaimantsFrom_find_claims()
    {
        Assert.Equal(Claims.Query.Where(static claim => claim.Claimant.Kind == ActorKind.UnnamedSource), Claims.ByUnnamed());
        Assert.Equal(Claims.Query.Where(static claim => claim.Claimant.Kind is ActorKind.Person or ActorKind.Party), Claims.ByClaimantsOfKind(ActorKind.Party, ActorKind.Person));
        foreach (Actor actor in Actors.All)
            Assert.Equal(Claims.Query.Where(claim => claim.Claimant.IsOf(actor)), Claims.ByClaimantsFrom(actor));
        Assert.Equal(Actors.Japan, Actors.GenNakatani.Polity);
        Assert.Equal(Actors.Japan, Actors.ServingOfficialSentAsAttacheToTaiwan.Polity);
        Assert.Null(Actors.Reuters.Polity);
        Assert.Throws<ArgumentNullException>("whole", static () => Claims.ByClaimantsFrom(null!));
        Assert.Throws<ArgumentNullException>("whole", static () => Actors.Japan.IsOf(null!));
    }

    [Fact]
    public void BetweenEnds_and_At_find_measures()
    {
        Assert.Equal([Measures.DistanceFromTaiwanToJapaneseTerritory], Measures.BetweenEnds(Places.IslandOfTaiwan, Places.JapaneseTerritory));
        Assert.Equal([Measures.DistanceFromTaiwanToJapaneseTerritory], Measures.BetweenEnds(Places.JapaneseTerritory, Places.IslandOfTaiwan));
        foreach (Place place in Places.All)
        {
            Assert.Equal(
                Measures.Query.Where(measure => Lies(measure.Of as Place) || Lies(measure.From as Place) || Lies(measure.To as Place) || Lies(measure.Event?.Place)),
                Measures.At(place));

            bool Lies(Place? one) => one is not null && (one == place || Lies(one.Within));
        }

        Assert.Throws<ArgumentNullException>("other", static () => Measures.BetweenEnds(Places.Tokyo, null!));
        Assert.Throws<ArgumentNullException>("place", static () => Measures.At(null!));
    }

    [Fact]
    public void About_is_a_step_of_every_query_and_of_all_facts()
    {
        Assert.Equal(Timeline.Involving(Actors.Taiwan), Timeline.All.About(Actors.Taiwan));
        Assert.Equal(Timeline.At(Places.Tokyo), Timeline.About(Places.Tokyo));
        Assert.Equal(Timeline.About(Instruments.JapanChinaJointCommunique), Timeline.About((IFact)Instruments.JapanChinaJointCommunique));
        Assert.Contains(Timeline.About(Events.AsoVisitsTaiwan), static happening => happening == Events.AsoMeetsTsai);
        Assert.Equal(Relations.Of(Actors.China), Relations.About(Actors.China));
        Assert.Empty(Relations.About(Events.AsoMeetsTsai));
        Assert.Equal(Measures.At(Places.IslandOfTaiwan), Measures.About(Places.IslandOfTaiwan));
        Assert.Contains(Tenures.About(Actors.Japan), static tenure => tenure.Holder == Actors.NobuoKishi);
        Assert.Equal(Links.Query.Where(static link => link.From.Equals(Events.AsoVisitsTaiwan) || link.To.Equals(Events.AsoVisitsTaiwan)), Links.About(Events.AsoVisitsTaiwan));
        foreach (IFact topic in Entities.All)
            Assert.Superset(Claims.About(topic).Cast<IFact>().ToHashSet(), Facts.About(topic).ToHashSet());
        Assert.Throws<ArgumentNullException>("topic", static () => Facts.About(null!));
    }

    [Fact]
    public void Involving_counts_acts_of_office_holders_for_the_state_only_in_office()
    {
        Assert.Contains(Timeline.Involving(Actors.Japan), static happening => happening == Events.KishiAustinMeeting);
        Assert.Contains(Timeline.Involving(Actors.UnitedStates), static happening => happening == Events.PelosiVisitsTaiwan);
        Assert.Contains(Timeline.Involving(Actors.Taiwan), static happening => happening == Events.TsaiSankeiInterview);
        Assert.DoesNotContain(Timeline.Involving(Actors.Japan).Itself(), static happening => happening == Events.KishiAustinMeeting);
        Assert.DoesNotContain(Timeline.Involving(Actors.Japan), static happening => happening == Events.AsoVisitsTaiwan);
        Assert.DoesNotContain(Timeline.IncludingPeripheral().Involving(Actors.UnitedStates), static happening => happening == Events.TrumpWinsElectionBeforeSecondTerm || happening == Events.BidenCampaignForReElectionAbandoned);

        // A text names Xi as president in May 2024, and no text says so for the whole year.
        Assert.Equal(Ternary.Maybe, Timeline.IncludingPeripheral().Involving(Actors.China).WithCertainty().Single(static answer => answer.Row == Events.BidenPersonalDiplomacyWithXi).Certainty);
    }

    [Fact]
    public void Every_public_value_type_overrides_ToString()
    {
        IEnumerable<Type> held = typeof(Event).Assembly.GetExportedTypes().Concat(typeof(Answer<>).Assembly.GetExportedTypes()).Where(static type => !type.IsAbstract && !type.IsEnum && !type.IsNested
            && !type.Namespace!.EndsWith(".CompilerServices", StringComparison.Ordinal) && type.Namespace != "Jtr.Corpora.Schema" && !typeof(Exception).IsAssignableFrom(type) && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) && !typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type) && !type.Name.StartsWith("QueryEnumerator", StringComparison.Ordinal));
        Assert.All(held, static type => Assert.False(type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType is { Namespace: "System" }, type.FullName));
        Assert.Matches("^aso-japan-needs-resolve-to-fight-for-taiwan: [0-9]+ sides, [0-9]+ disputes$", Claims.SidesOf(Claims.AsoJapanNeedsResolveToFightForTaiwan).ToString());
    }
}
