using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class PeripheralTests
{
    [Fact]
    public void A_fact_is_peripheral_if_it_rests_only_on_teasers()
    {
        foreach (IFact fact in Jtr.Data.Corpus.Facts)
            Assert.Equal(fact.Evidence.Length > 0 && fact.Evidence.All(static evidence => evidence.Passage.Kind == PassageKind.Teaser), fact.IsPeripheral);
        Assert.Contains(Jtr.Data.Corpus.Facts, static fact => fact.IsPeripheral);
        Assert.Contains(Jtr.Data.Corpus.Facts, static fact => !fact.IsPeripheral && fact.Evidence.Any(static evidence => evidence.Passage.Kind == PassageKind.Teaser));
        Assert.True(Events.DismantlingOfUsaid.IsPeripheral);
        Assert.False(Events.ImmigrationMemorandumSigned.IsPeripheral);
    }
}
