using System.Linq;
using Toy;
using Xunit;

namespace Jtr.Corpora.Resource.Tests;

/// <summary>Tests the toy corpus with its data in a resource of this assembly. The other tests of the project are the same as for a corpus in code.</summary>
public class CarriedCorpusTests
{
    [Fact]
    public void The_data_are_in_a_resource_and_not_in_code()
    {
        Assert.Contains("Jtr.Corpora.data", typeof(Books).Assembly.GetManifestResourceNames());
        Assert.Contains(typeof(Books).Assembly.GetTypes(), static type => type.FullName == "Toy.CompilerServices.CorpusBytes");
    }

    [Fact]
    public void Members_named_after_rows_are_the_rows() =>
        Assert.Equal(Books.All.Select(static book => book.Key), [Books.Anonymous.Key, Books.NarrowRoad.Key, Books.UnbeatenTracks.Key]);
}
