using System;
using System.Linq;
using Jtr.Data;
using Xunit;

namespace Sample;

/// <summary>Tests facts that an app relies on: each by its key or a query, and only the properties that the app uses.</summary>
public class FactTests
{
    [Fact]
    public void The_memorandum_was_signed_on_a_day_whose_year_is_inferred()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        Assert.Equal(EdtfDate.Parse("?2024-12-18"), signing.Date);
        Assert.Equal(DateBasis.Inferred, signing.DateBasis);
        Assert.Equal(EventStatus.Occurred, signing.Status);
    }

    [Fact]
    public void The_liaison_bodies_signed_it_each_for_its_side()
    {
        Assert.Equal(
            [(Actors.JapanTaiwanExchangeAssociation, Actors.Japan), (Actors.TaiwanJapanRelationsAssociation, Actors.Taiwan)],
            Events.ImmigrationMemorandumSigned.Participants.Where(static one => one.Role == ParticipantRole.Signatory).Select(static one => (one.Actor, one.OnBehalfOf)));
        Assert.Contains(Timeline.Involving(Actors.Japan), static happening => happening == Events.ImmigrationMemorandumSigned);
    }

    [Fact]
    public void A_key_from_elsewhere_is_looked_up_and_may_be_unknown()
    {
        Assert.Same(Events.AsoVisitsTaiwan, Events.Get("aso-visits-taiwan"));
        Assert.False(Events.TryGet("aso-visits-atlantis", out _));
    }

    [Fact]
    public void In_April_2021_Suga_was_prime_minister()
    {
        // A later MINOR version may add texts about that month: test for the expected row, not for all rows.
        Assert.Contains(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").OnlyCertain(), static tenure => tenure.Holder == Actors.YoshihideSuga);
    }

    [Fact]
    public void Asos_visit_may_or_may_not_have_been_before_the_middle_of_August()
    {
        // The source does not settle the question. A test that expects Yes or No would misread the source.
        Assert.Equal(Ternary.Maybe, Events.AsoVisitsTaiwan.When.IsBefore(EdtfDate.Parse("2023-08-15")));
        Assert.Contains(Timeline.On("2023-08").OnlyCertain(), static happening => happening == Events.AsoVisitsTaiwan);
    }

    [Fact]
    public void A_text_states_the_absence_of_formal_ties()
    {
        // Assert an absence only where a text states it; a missing row is not evidence of absence.
        Assert.Contains(Relations.Between(Actors.Japan, Actors.Taiwan).Negated(), static relation => relation.Kind == RelationKind.HasDiplomaticTies);
    }

    [Fact]
    public void A_claim_of_China_is_attributed_to_its_speaker()
    {
        Claim claim = Claims.By(Actors.China).AddressedTo(Actors.Japan).InVoice(Voice.Urges).First();
        Assert.Equal(Actors.China, claim.Claimant);
        Assert.Contains(Actors.ChenBinhua, claim.Chain());
    }

    [Fact]
    public void A_failure_message_prints_the_facts()
    {
        // A fact prints as one line: its key, date, summary and sources.
        Exception failure = Assert.ThrowsAny<Exception>(static () => Assert.Equal(Events.AsoVisitsTaiwan, Events.AsoMeetsTsai));
        Assert.Contains("Expected: aso-visits-taiwan (2023-08?, occurred): ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Actual:   aso-meets-tsai (2023-08?, occurred): ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[Reuters 2023]", failure.Message, StringComparison.Ordinal);
    }
}
