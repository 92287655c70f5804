using Jtr.Data;
using Xunit;

namespace Sample;

/// <summary>Pins the facts that an app relies on. The test fails with a new version of the corpus only if one of them has changed.</summary>
public class CorpusPinTests
{
    [Fact]
    public void The_facts_that_the_app_shows_are_unchanged() =>
        Corpus.Pin(Events.ImmigrationMemorandumSigned, Events.AsoVisitsTaiwan, Tenures.SugaPrimeMinisterAtJointStatementWithBiden, Actors.TaroAso).Without(nameof(IFact.Summary)).Verify("facts.pin");

    [Fact]
    public void The_negated_relations_of_Japan_and_Taiwan_are_those_that_the_app_lists() =>
        Corpus.Pin(Relations.Between(Actors.Japan, Actors.Taiwan).Negated()).Verify("absences.pin");
}
