using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Tests that the data are consistent: each fact fits the kind of its passage, its status and the date of its text.</summary>
public partial class ConsistencyTests
{
    private static readonly Voice[] s_forecasting = [Voice.Predicts, Voice.Hypothesises, Voice.Recommends, Voice.Urges, Voice.Proposes];

    // The kinds of event that consist of statements. Their summaries may use future words: an agreement that parties "will strengthen" ties is about the agreement.
    private static readonly EventKind[] s_ofWords = [EventKind.Agreement, EventKind.Proposal, EventKind.Statement, EventKind.Request, EventKind.Criticism, EventKind.Publication];

    [Fact]
    public void No_fact_rests_on_furniture()
    {
        Assert.NotEmpty(Passages.ByKind(PassageKind.Furniture));
        Assert.All(Passages.ByKind(PassageKind.Furniture), passage => Assert.DoesNotContain(Facts.All, fact => EvidenceOf(fact).Any(evidence => evidence.Passage == passage)));
    }

    [Fact]
    public void Bylines_support_only_facts_about_the_authors()
    {
        foreach (IFact fact in RestingOn(PassageKind.Byline))
            Assert.True(fact is Document or Actor or Office or Tenure or Relation { Kind: RelationKind.AffiliatedWith }, fact.Key);
    }

    [Fact]
    public void Captions_support_only_facts_about_the_picture()
    {
        foreach (IFact fact in RestingOn(PassageKind.Caption))
            Assert.True(fact is Document or Actor or Place or Event { Kind: EventKind.Publication or EventKind.Photograph } or Relation { Kind: RelationKind.AffiliatedWith or RelationKind.LocatedIn }, fact.Key);
    }

    [Fact]
    public void Teasers_do_not_date_facts_of_the_text_beside_them()
    {
        foreach (IFact fact in Facts.All.Where(static fact => fact is not Document))
        {
            foreach (Evidence dating in fact.Evidence.Where(static evidence => evidence is { Role: EvidenceRole.Dates, Passage.Kind: PassageKind.Teaser }))
                Assert.All(fact.Evidence, evidence => Assert.True(evidence.Passage.Kind == PassageKind.Teaser || evidence.Passage.Document != dating.Passage.Document, fact.Key));
        }
    }

    [Fact]
    public void Occurred_events_precede_the_publication_of_their_text()
    {
        foreach (Event row in Events.All.Where(static row => row.Date is not null && row.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Negated))
            Assert.All(DocumentsBesideTeasers(row), document => Assert.False(row.Date!.Value.Within().IsAfter(document.Published).IsCertain, row.Key));
    }

    [Fact]
    public void Planned_and_proposed_events_are_not_dated_as_occurred()
    {
        foreach (Event row in Events.ByStatus(EventStatus.Planned).Concat(Events.ByStatus(EventStatus.Proposed)).Where(static row => row.Date is not null))
            Assert.All(row.Evidence, evidence => Assert.False(row.Date!.Value.Within().IsBefore(evidence.Passage.Document.Published).IsCertain, row.Key));
    }

    [Fact]
    public void Hypothetical_events_have_no_date()
    {
        Assert.All(Events.ByStatus(EventStatus.Hypothetical), static row => Assert.True(row.Date is null, row.Key));
        Assert.All(Relations.ByStatus(RelationStatus.Hypothetical).Concat(Relations.ByStatus(RelationStatus.Proposed)), static row => Assert.True(row.Validity is null, row.Key));
    }

    [Fact]
    public void Ended_relations_have_no_open_end()
    {
        Assert.All(Relations.ByStatus(RelationStatus.Ended), static row => Assert.True(row.Validity is null || row.Validity.Value.LatestEnd.Kind != DateBoundKind.Open, row.Key));
    }

    [Fact]
    public void No_forecast_is_among_the_events_that_occurred()
    {
        (Claim Claim, Evidence Evidence)[] forecasts =
            [.. Claims.All.Where(static claim => s_forecasting.Contains(claim.Voice)).SelectMany(static claim => claim.Evidence.Where(IsStating).Select(evidence => (claim, evidence)))];
        Assert.NotEmpty(forecasts);
        foreach (Event row in Actual().Where(static row => !s_ofWords.Contains(row.Kind)))
        {
            foreach (Evidence evidence in row.Evidence.Where(IsStating))
            {
                Assert.False(Modal().IsMatch(WordsOf(evidence)), $"{row.Key}: {evidence.Start}–{evidence.End}");
                Assert.DoesNotContain(forecasts, forecast => forecast.Evidence.Passage == evidence.Passage && evidence.Start <= forecast.Evidence.Start && forecast.Evidence.End <= evidence.End);
            }
        }
    }

    [Fact]
    public void A_forecast_is_not_about_a_time_before_it()
    {
        foreach (Claim row in Claims.All.Where(static row => row.Voice is Voice.Predicts && row is { For: not null, Voiced: not null }))
            Assert.False(row.For!.Value.Within().IsBefore(row.Voiced!.Value).IsCertain, row.Key);
    }

    [Fact]
    public void Claims_are_voiced_before_the_publication_of_their_text()
    {
        foreach (Claim row in Claims.All.Where(static row => row.Voiced is not null))
            Assert.All(DocumentsBesideTeasers(row), document => Assert.False(row.Voiced!.Value.Within().IsAfter(document.Published).IsCertain, row.Key));
    }

    [Fact]
    public void Non_existing_instruments_have_no_date_and_no_provision_in_force()
    {
        foreach (Instrument row in Instruments.All.Where(static row => row.Status is not (InstrumentStatus.Existing or InstrumentStatus.Ended)))
        {
            Assert.True(row.Date is null, row.Key);
            Assert.Empty(row.Signatories);
            Assert.All(row.Provisions, provision => Assert.NotEqual(InstrumentStatus.Existing, provision.Status));
        }
    }

    [Fact]
    public void Agreed_instruments_exist()
    {
        foreach (Event row in Events.ByKind(EventKind.Agreement).Where(static row => row is { Status: EventStatus.Occurred, Instrument: not null }))
            Assert.True(row.Instrument!.Status is InstrumentStatus.Existing or InstrumentStatus.Ended, row.Key);
    }

    [Fact]
    public void No_tenure_is_attested_after_its_text()
    {
        foreach (Tenure row in Tenures.All)
        {
            Assert.True(row.Attested.LatestEnd.Kind == DateBoundKind.Day, row.Key);
            foreach (Document document in DocumentsBesideTeasers(row))
                Assert.True(row.Attested.Latest!.Value <= LastDay(document), row.Key);
        }
    }

    [Fact]
    public void No_relation_is_attested_after_the_text_that_states_it()
    {
        foreach (Relation row in Relations.All.Where(static row => row.Validity is not null))
            Assert.All(DocumentsBesideTeasers(row), document => Assert.False(row.Validity!.Value.Throughout().IsAfter(document.Published).IsCertain, row.Key));
    }

    private static IEnumerable<Event> Actual() => Events.ByStatus(EventStatus.Occurred).Concat(Events.ByStatus(EventStatus.Ongoing)).Concat(Events.ByStatus(EventStatus.Negated));

    private static bool IsStating(Evidence evidence) => evidence.Role is EvidenceRole.States or EvidenceRole.Corroborates;

    private static List<Evidence> EvidenceOf(IFact fact) => RecordWalk.Of(fact).Evidence;

    private static IEnumerable<IFact> RestingOn(PassageKind kind) => Facts.All.Where(fact => EvidenceOf(fact).Any(evidence => evidence.Passage.Kind == kind));

    /// <summary>Returns the documents whose publication date limits a fact. Teasers are left out, because a teaser may be newer than the text beside it.</summary>
    private static IEnumerable<Document> DocumentsBesideTeasers(IFact fact) =>
        fact.Evidence.Where(static evidence => evidence.Passage.Kind != PassageKind.Teaser).Select(static evidence => evidence.Passage.Document).Distinct();

    /// <summary>Returns the last day of the month, because the publication date may be known to the month only.</summary>
    private static Day LastDay(Document document)
    {
        Day latest = document.Published.Latest!.Value;
        return new Day(latest.Year, latest.Month, DateTime.DaysInMonth((int)latest.Year, latest.Month));
    }

    private static string WordsOf(Evidence evidence) => SourceTexts.Of(evidence.Passage.Document)[evidence.Start..evidence.End];

    [GeneratedRegex(@"\b(will|would|could|might|may|should|can|shall|likely|expected to|if|were to)\b")]
    private static partial Regex Modal();
}
