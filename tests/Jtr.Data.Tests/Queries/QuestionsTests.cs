using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>
/// Questions that a reader of the five texts would ask, each answered by one statement and compared by key. The questions were written from the texts before the queries, so that
/// the queries have to fit them.
/// </summary>
public class QuestionsTests
{
    // The agreement on immigration information.
    [Fact]
    public void What_did_Japan_and_Taiwan_sign_on_18_December_2024() =>
        Answer(Timeline.On("2024-12-18").Involving(Actors.Japan, ParticipantRole.Signatory).Involving(Actors.Taiwan, ParticipantRole.Signatory), "immigration-memorandum-signed");

    [Fact]
    public void Who_signed_the_memorandum_for_Japan() =>
        Answer(Events.ImmigrationMemorandumSigned.Participants.Where(static part => part.OnBehalfOf == Actors.Japan).Select(static part => part.Actor), "japan-taiwan-exchange-association");

    [Fact]
    public void Why_did_a_liaison_body_sign_and_not_a_ministry() => Answer(Claims.SeveredTiesExplainSignatureByLiaisonBody.Grounds(), "japan-has-severed-ties-with-taiwan");

    [Fact]
    public void What_was_the_memorandum_signed_for() =>
        Answer(Events.ImmigrationMemorandumSigned.Purposes(), "japan-aims-at-evacuation-cooperation-with-taiwan");

    [Fact]
    public void Who_declines_to_give_the_content_of_the_memorandum() =>
        Answer(Claims.About(Instruments.ImmigrationInformationMemorandum).InVoice(Voice.Declines).Select(static claim => claim.Claimant), "japan-taiwan-exchange-association");

    [Fact]
    public void What_do_unnamed_people_say_about_the_memorandum() =>
        Answer(Claims.About(Instruments.ImmigrationInformationMemorandum).ByUnnamed().InVoice(Voice.Reports), "sources-say-memorandum-gives-japan-information-on-entrants");

    [Fact]
    public void Who_warns_of_agents_among_evacuees() =>
        Answer(Claims.InVoice(Voice.Warns).StatedIn(Documents.Daily82025).Select(static claim => claim.Claimant), "daily8-2025-holders-of-concern", "daily8-2025-japanese-source");

    [Fact]
    public void How_many_Japanese_live_in_Taiwan() =>
        Assert.Equal("from 21600 to 21800", Measures.Of(Actors.JapaneseNationalsInTaiwan).Single().Range.ToString());

    [Fact]
    public void Do_more_than_20_000_Japanese_live_in_Taiwan() =>
        Assert.Equal(Ternary.Yes, Measures.JapaneseNationalsLivingInTaiwanOctober2024.IsGreaterThan(20_000));

    [Fact]
    public void With_which_other_countries_does_the_immigration_agency_have_agreements() =>
        Answer(Instruments.About(Actors.ImmigrationServicesAgency).Single().Parties.Where(static party => party.Kind == ActorKind.Polity), "australia", "new-zealand");

    [Fact]
    public void When_could_China_be_ready_to_invade_and_who_says_so() =>
        Answer(Claims.InVoice(Voice.Predicts).For(2027).About(Actors.Taiwan).Select(static claim => claim.Claimant), "daily8-2025-experts");

    [Fact]
    public void Who_thinks_on_the_contrary_that_an_annexation_is_unlikely() =>
        Answer(Facts.Disputed().Where(static dispute => dispute.Objection.Equals(Claims.ExpertsOnChinaReadyToInvadeTaiwan)).SelectMany(static dispute => dispute.Proponents), "survey-2021-author");

    [Fact]
    public void What_is_only_supposed_in_the_report_on_the_memorandum() =>
        Answer(
            Timeline.StatedIn(Documents.Daily82025).WithStatus(EventStatus.Hypothetical),
            "entry-of-agents-among-evacuees-supposed", "evacuation-of-non-japanese-to-japan-supposed", "invasion-of-taiwan-supposed-in-accord-report", "return-of-japanese-nationals-from-taiwan-supposed", "taiwan-contingency-in-view-of-accord");

    // 1972 and the relations since.
    [Fact]
    public void What_happened_between_Japan_China_and_Taiwan_in_1972() =>
        Answer(Timeline.On(1972).OnlyCertain(), "japan-china-joint-communique-issued", "japan-china-normalization", "japan-severs-ties-with-taiwan");

    [Fact]
    public void Which_events_came_before_the_end_of_ties_with_Taiwan() => Answer(Events.JapanSeversTiesWithTaiwan.EarlierFacts(), "japan-china-normalization");

    [Fact]
    public void What_does_the_communique_of_1972_say_of_Beijing() =>
        Answer(Events.JapanChinaJointCommuniqueIssued.Parts(), "beijing-recognised-as-sole-legitimate-government-of-china");

    [Fact]
    public void Which_events_do_several_texts_state() =>
        Answer(Facts.Corroborated().Select(static found => found.Fact).OfType<Event>(), "japan-china-joint-communique-issued");

    [Fact]
    public void When_did_Japan_rule_Taiwan() => Assert.Equal("1895/1945", Relations.Between(Actors.Japan, Actors.Taiwan).OfKind(RelationKind.Ruled).Single().Validity.ToString());

    [Fact]
    public void Which_relations_of_Japan_and_Taiwan_are_denied() => Answer(
        Relations.Between(Actors.Japan, Actors.Taiwan).Negated(),
        "japan-no-formal-diplomatic-representation-in-taiwan", "japan-taiwan-no-formal-diplomatic-ties", "japan-taiwan-no-formal-military-exchange", "japan-taiwan-no-formal-security-dialogue",
        "taiwan-no-military-cooperation-with-japan");

    [Fact]
    public void Which_relations_of_Japan_and_Taiwan_are_only_called_for() => Answer(
        Relations.Between(Actors.Japan, Actors.Taiwan).Proposed(), "japan-taiwan-direct-military-contact-called-for", "japan-taiwan-security-dialogue-called-for");

    [Fact]
    public void Who_claims_Taiwan() => Answer(Relations.WithObject(Actors.Taiwan).OfKind(RelationKind.ClaimsSovereigntyOver).Select(static relation => relation.Subject), "china");

    [Fact]
    public void Who_speaks_for_Japan_in_Taiwan_and_for_Taiwan_in_Japan() => Answer(
        Relations.OfKind(RelationKind.Represents).Asserted().Select(static relation => relation.Subject), "japan-taiwan-exchange-association", "taiwan-japan-relations-association");

    [Fact]
    public void Whose_people_staff_the_exchange_association() => Answer(
        Relations.WithObject(Actors.JapanTaiwanExchangeAssociation).OfKind(RelationKind.Staffs).Select(static relation => relation.Subject), "japan-ministry-of-foreign-affairs", "japan-trade-ministry");

    [Fact]
    public void Which_conference_has_been_held_every_year_since_1972() => Answer(Timeline.OfKind(EventKind.Conference).On(1990), "taiwan-japan-economic-and-trade-conference-held-yearly");

    [Fact]
    public void Which_agreements_came_out_of_the_yearly_conference() => Answer(
        Events.CollaborationsThroughEconomicAndTradeConference.Parts(),
        "taiwan-japan-double-taxation-agreements", "taiwan-japan-industrial-cooperation-memorandums", "taiwan-japan-investment-agreements", "taiwan-japan-mutual-recognition-agreements");

    [Fact]
    public void Did_more_than_30_collaborations_come_out_of_the_yearly_conference() =>
        Assert.Equal(Ternary.Yes, Measures.Of(Actors.TaiwanJapanEconomicAndTradeConference).InUnit(Unit.Agreement).Single().IsGreaterThan(30));

    [Fact]
    public void Where_is_the_yearly_conference_held() => Answer(
        Relations.WithSubject(Actors.TaiwanJapanEconomicAndTradeConference).OfKind(RelationKind.LocatedIn).Select(static relation => relation.Object), "taipei", "tokyo");

    // The proposal of 2019, and the absent dialogue.
    [Fact]
    public void What_did_Taiwan_propose_to_Japan() =>
        Answer(Timeline.Involving(Actors.Taiwan, ParticipantRole.Agent).OfKind(EventKind.Proposal), "live-air-information-proposal");

    [Fact]
    public void How_was_the_air_information_proposal_answered() => Answer(Events.LiveAirInformationProposal.AnsweredBy(), "air-information-proposal-rebuffed");

    [Fact]
    public void What_reason_did_the_Abe_administration_give() => Answer(Events.AirInformationProposalRebuffed.Grounds(), "abe-administration-points-to-missing-diplomatic-ties");

    [Fact]
    public void What_did_Shinzo_Abes_government_do() => Answer(Timeline.Involving(Actors.ShinzoAbe), "air-information-proposal-rebuffed");

    [Fact]
    public void Which_proposal_was_turned_down() => Answer(Instruments.WithStatus(InstrumentStatus.Rejected), "reciprocal-live-air-information-mechanism");

    [Fact]
    public void Which_instruments_are_only_advocated_or_supposed() => Assert.Equal(
        9, Instruments.WithStatus(InstrumentStatus.Advocated, InstrumentStatus.Hypothetical).Count());

    [Fact]
    public void With_which_newspaper_did_Tsai_speak_in_2019() => Answer(
        Timeline.On(2019).Involving(Actors.TsaiIngWen).SelectMany(static happening => happening.Participants).Where(static part => part.Role == ParticipantRole.Reporter).Select(static part => part.Actor),
        "sankei-shimbun");

    [Fact]
    public void Are_Tsais_interview_and_the_air_information_proposal_one_thing() => Answer(Events.TsaiSankeiInterview.DistinctFrom(), "live-air-information-proposal");

    [Fact]
    public void What_did_Japans_ruling_party_propose_in_2021() => Answer(Timeline.On(2021).Involving(Actors.LiberalDemocraticParty), "parliamentary-two-plus-two-proposal");

    [Fact]
    public void What_does_2_plus_2_name() => Answer(Entities.Named("2+2").Bearers, "parliamentary-two-plus-two-security-dialogue", "us-japan-security-consultative-committee");

    [Fact]
    public void What_weakness_did_the_war_game_find() => Answer(
        Claims.By(Actors.JapanForumForStrategicStudies).InVoice(Voice.Warns), "wargame-finds-missing-mechanism-a-weak-spot");

    [Fact]
    public void What_does_Tokyo_fear_of_Beijing() => Answer(Claims.By(Actors.Japan).InVoice(Voice.Warns).About(Actors.China), "japan-unsettled-by-chinese-presence-around-taiwan", "tokyo-fears-backlash-from-beijing");

    [Fact]
    public void What_does_Fang_criticize() => Answer(Claims.By(Actors.CathyFang).InVoice(Voice.Criticises), "discourse-does-not-call-for-breakthrough", "parliamentary-proposal-came-late");

    [Fact]
    public void Between_whom_is_the_dialogue_that_Japan_and_Taiwan_lack() => Answer(
        Relations.OfKind(RelationKind.SecurityDialogueWith).Asserted(), "united-states-taiwan-security-dialogue");

    // The alliance of local leaders.
    [Fact]
    public void Who_was_founded_in_Tokyo_at_the_end_of_2021() => Answer(
        Timeline.On("2021-12").At(Places.Tokyo).OfKind(EventKind.Founding).SelectMany(static happening => happening.Participants).Where(static part => part.Role == ParticipantRole.Subject).Select(static part => part.Actor),
        "japan-taiwan-co-prosperity-leader-alliance");

    [Fact]
    public void How_many_leaders_founded_the_alliance() => Assert.Equal(127, Measures.Of(Events.CoProsperityLeaderAllianceLaunched).Single().Value);

    [Fact]
    public void What_does_the_alliance_urge() => Answer(
        Claims.By(Actors.JapanTaiwanCoProsperityLeaderAlliance).InVoice(Voice.Urges), "alliance-calls-for-japanese-taiwan-relations-act", "alliance-urges-legislation-for-security-with-taiwan");

    [Fact]
    public void On_which_law_should_the_Japanese_act_be_modelled() => Answer(
        Relations.WithSubject(Instruments.JapaneseTaiwanRelationsAct).OfKind(RelationKind.ModelledOn).Select(static relation => relation.Object), "taiwan-relations-act");

    [Fact]
    public void Who_met_on_7_January_2022() => Answer(
        Timeline.On("2022-01-07").Involving(Actors.Japan).Involving(Actors.UnitedStates).OnlyCertain(), "us-japan-security-consultative-committee-meeting");

    [Fact]
    public void What_was_pledged_on_7_January_2022() => Answer(
        Events.UsJapanSecurityConsultativeCommitteeMeeting.Parts().OfType<Claim>().Where(static claim => claim.Voice == Voice.Pledges), "us-and-japan-pledge-response-to-provocation", "us-and-japan-pledge-to-deter-china-together");

    [Fact]
    public void What_did_Japans_forces_do_in_Okinawa() => Answer(Timeline.At(Places.Okinawa).Involving(Actors.Japan), "electronic-warfare-strengthened-in-okinawa");

    // 2021.
    [Fact]
    public void Who_was_prime_minister_of_Japan_in_April_2021() => Answer(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").OnlyCertain().Select(static tenure => tenure.Holder), "yoshihide-suga");

    [Fact]
    public void Who_may_have_been_prime_minister_of_Japan_in_January_2022() => Answer(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").Select(static tenure => tenure.Holder), "fumio-kishida", "yoshihide-suga");

    [Fact]
    public void Who_has_been_prime_minister_of_Japan() => Assert.Equal(
        ["Shinzo Abe (2019?)", "Yoshihide Suga (?2021-04)", "Fumio Kishida (?2022-12)"], Tenures.OfOffice(Offices.PrimeMinisterOfJapan).Holders().Select(static holder => holder.ToString()));

    [Fact]
    public void Who_has_been_president_of_the_United_States_teasers_included() => Assert.Equal(
        ["Joe Biden (?2021-04, 2024?, 2024-11?)", "Donald Trump (2025?, 2025-08-19?)"],
        Tenures.OfOffice(Offices.PresidentOfTheUnitedStates).IncludingPeripheral().Holders().Select(static holder => holder.ToString()));

    [Fact]
    public void Which_former_prime_minister_of_Japan_came_to_Taiwan_in_2023() => Answer(
        Tenures.OfOffice(Offices.PrimeMinisterOfJapan).InCapacity(TenureCapacity.Former).On("2023-08").Select(static tenure => tenure.Holder), "taro-aso");

    [Fact]
    public void Whom_did_Japans_ministers_meet_in_March_2021() => Answer(
        Timeline.On("2021-03").Involving(Actors.Japan).OfKind(EventKind.Meeting).SelectMany(static happening => happening.Participants).Select(static part => part.Actor), "lloyd-austin", "nobuo-kishi");

    [Fact]
    public void How_long_had_leaders_of_both_countries_not_mentioned_Taiwan() => Assert.Equal(
        (52, Unit.Year), Measures.Of(Instruments.SugaBidenJointStatement).Select(static measure => ((int)measure.Value!, measure.Unit)).Single());

    [Fact]
    public void How_many_aircraft_came_on_15_June_2021() => Assert.Equal("at least 29", Measures.InUnit(Unit.Aircraft).On("2021-06-15").Single().Range.ToString());

    [Fact]
    public void What_contrasts_with_the_fall_in_Chinas_activity() => Answer(
        Events.DecreaseOfChineseMilitaryActivityNearTaiwan.ContrastedWith(), "chinese-military-presence-around-taiwan-grows", "chinese-sortie-into-taiwan-adiz-of-june-2021", "military-threat-from-china-keeps-growing",
        "tension-growing-because-of-china");

    [Fact]
    public void Which_towers_were_lit_in_January_2021() => Answer(
        Timeline.On("2021-01").OfKind(EventKind.Ceremony).Select(static happening => happening.Place).OfType<Place>(), "taipei-101", "tokyo-tower");

    [Fact]
    public void What_happened_in_Tokyo_its_tower_included() => Answer(Timeline.At(Places.Tokyo), "co-prosperity-leader-alliance-launched", "tokyo-tower-illuminated-for-ties-with-taiwan");

    [Fact]
    public void Which_year_has_most_events() => Assert.Equal(2021, Timeline.All.ByYear().Where(static year => year.Year is not null).MaxBy(static year => year.Count)!.Year);

    [Fact]
    public void Who_takes_part_in_the_training_framework() => Answer(
        Relations.WithObject(Actors.GlobalCooperationAndTrainingFramework).OfKind(RelationKind.ParticipatesIn).Select(static relation => relation.Subject), "japan", "taiwan", "united-states");

    // The attaché, Pelosi and Aso.
    [Fact]
    public void Who_told_Reuters_of_the_attache() => Answer(
        Claims.StatedIn(Documents.Reuters2023).ByUnnamed().About(Events.DeFactoDefenseAttacheAppointedFromServingOfficials).Select(static claim => claim.Claimant), "reuters-2023-source-who-knows-of-the-appointment", "reuters-2023-sources");

    [Fact]
    public void Who_does_the_work_of_an_attache() => Answer(
        Tenures.OfOffice(Offices.DeFactoDefenseAttacheOfJapanInTaiwan).Holders().Select(static holder => holder.Holder), "retired-officer-as-attache-in-taiwan", "serving-official-sent-as-attache-to-taiwan");

    [Fact]
    public void Why_was_the_plan_stopped_the_year_before() => Answer(Events.AttachePlanHaltedAfterMediaReport.Follows(), "japanese-media-report-on-attache-plan");

    [Fact]
    public void What_did_Chinas_spokesman_urge_Japan_to_do() => Answer(
        Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges).AddressedTo(Actors.Japan), "china-urges-japan-to-be-prudent-on-taiwan", "china-urges-japan-to-keep-one-china-principle", "china-urges-japan-to-learn-from-history");

    [Fact]
    public void How_did_China_answer_Pelosis_visit() => Answer(Events.PelosiVisitsTaiwan.AnsweredBy(), "china-exercises-after-pelosi-visit");

    [Fact]
    public void Which_exercises_were_the_missile_strikes_part_of() => Answer(Events.ChineseMissilesStrikeWatersCloseToJapaneseIslands.Wholes(), "china-exercises-after-pelosi-visit");

    [Fact]
    public void What_did_Japan_do_in_December_2022() => Answer(Timeline.On("2022-12").Involving(Actors.Japan).OnlyCertain(), "japan-military-buildup-unveiled", "national-security-assessment-accompanies-buildup");

    [Fact]
    public void What_did_Kishida_do() => Answer(Timeline.Involving(Actors.FumioKishida), "japan-military-buildup-unveiled", "national-security-assessment-accompanies-buildup");

    [Fact]
    public void What_did_Kishida_say_about_the_Taiwan_Strait() => Answer(Claims.By(Actors.FumioKishida).About(Places.TaiwanStrait), "kishida-government-peace-in-strait-essential");

    [Fact]
    public void What_did_Aso_do_in_Taiwan() => Answer(Timeline.Involving(Actors.TaroAso).At(Places.IslandOfTaiwan), "aso-meets-tsai", "aso-remark-on-resolve-to-fight", "aso-visits-taiwan");

    [Fact]
    public void How_did_Beijing_answer_Asos_remark() => Answer(
        Claims.AsoJapanNeedsResolveToFightForTaiwan.AnsweredBy(), "beijing-calls-aso-remark-harmful-to-china-japan-relations", "beijing-rebukes-aso-remark");

    [Fact]
    public void Who_disputes_Asos_remark() => Assert.Equal(
        "China: beijing-rebukes-aso-remark –responds-to→ Taro Aso: aso-remark-on-resolve-to-fight", Facts.Disputed().Single(static dispute => dispute.Fact.Equals(Events.AsoRemarkOnResolveToFight)).ToString());

    [Fact]
    public void Has_a_senior_official_of_Japan_been_to_Taiwan() => Answer(Timeline.WithStatus(EventStatus.Negated).OfKind(EventKind.Visit), "no-senior-japanese-official-visits-taiwan");

    [Fact]
    public void How_far_is_Taiwan_from_Japan() => Assert.Equal("100", Measures.BetweenEnds(Places.JapaneseTerritory, Places.IslandOfTaiwan).Single().Range.ToString());

    [Fact]
    public void How_near_did_the_Shandong_come_in_kilometres() => Assert.Equal(
        "111.12", Measures.BetweenEnds(Actors.ChineseNavalFormationOfTheShandong, Places.IslandOfTaiwan).Single().RangeIn(Unit.Kilometre).ToString());

    [Fact]
    public void What_was_Pelosis_office() => Answer(Tenures.HeldBy(Actors.NancyPelosi).Select(static tenure => tenure.Office), "speaker-of-the-united-states-house");

    [Fact]
    public void Which_visits_came_before_the_middle_of_2023() => Answer(Timeline.OfKind(EventKind.Visit).Before("2023-06").OnlyCertain(), "pelosi-visits-taiwan");

    [Fact]
    public void Does_an_event_with_an_unknown_start_count_as_possible_in_1850() => Assert.Empty(Timeline.On(1850));

    // Across the texts.
    [Fact]
    public void Which_text_states_the_claims_of_January_2022() => Answer(Claims.On("2022-01").OnlyCertain().SelectMany(static claim => claim.Sources()), "yao-2022");

    [Fact]
    public void What_did_Taiwans_foreign_ministry_say() => Answer(
        Claims.By(Actors.TaiwanMinistryOfForeignAffairs), "taiwan-foreign-ministry-declines-comment-on-attache", "taiwan-foreign-ministry-to-deepen-cooperation-with-partners");

    [Fact]
    public void Which_people_of_Taiwan_are_there() => Answer(
        Actors.OfKind(ActorKind.Person).PartOf(Actors.Taiwan).IncludingPeripheral().Where(static actor => actor.Polity == Actors.Taiwan), "barbie-hsu", "tsai-ing-wen", "william-lai");

    [Fact]
    public void Which_claim_do_three_texts_state() => Assert.Contains(
        Facts.Corroborated(), static found => found.Fact.Equals(Claims.UsAndJapanReiterateImportanceOfPeaceInStrait) && found.Documents.Length == 3);

    [Fact]
    public void What_happened_first_and_last() => Assert.Equal(
        ("japan-china-joint-communique-issued", "immigration-memorandum-signed"), (Timeline.OnlyCertain().Since(1970).Earliest()?.Key, Timeline.Until(2024).Latest()?.Key));

    [Fact]
    public void Which_unnamed_reports_of_military_matters_are_there() => Answer(
        Claims.InContext(Context.Military).StatedIn(Documents.Survey2021).ByUnnamed().Where(static claim => claim.Voice == Voice.Reports), "report-of-chinese-sortie-of-15-june", "reports-of-drop-in-chinese-activity-after-summit");

    [Fact]
    public void Does_a_search_for_evacuate_find_the_memorandum() => Assert.Contains(Jtr.Data.Corpus.Search("evacuate"), static hit => hit.Row.Equals(Instruments.ImmigrationInformationMemorandum));

    [Fact]
    public void What_is_there_about_the_Shandong() => Answer(
        Facts.About(Actors.ShandongAircraftCarrier), "shandong-formation-passes-taiwan", "shandong-leads-chinese-naval-formation");

    private static void Answer(IEnumerable<IRow> answers, params string[] keys) =>
        Assert.Equal(keys.Order(StringComparer.Ordinal), answers.Select(static row => row.Key).Distinct().Order(StringComparer.Ordinal));
}
