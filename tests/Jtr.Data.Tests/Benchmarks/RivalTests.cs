using System.IO;
using System.Text;
using Jtr.Data.Benchmarks.Rival;
using Jtr.Data.Benchmarks.Subjects;
using Xunit;

namespace Jtr.Data.Tests.Benchmarks;

/// <summary>Tests that the hand-written records with which the benchmarks compare the library (tests/Jtr.Data.Benchmarks/Rival) keep every property of the corpus.</summary>
public sealed class RivalTests
{
    private static readonly byte[] s_json = Json();

    [Fact]
    public void The_rival_of_the_benchmarks_keeps_every_property_of_the_corpus() => Assert.Null(RivalDifference.Find(s_json));

    [Fact]
    public void The_rival_of_the_benchmarks_lists_the_summary_and_date_of_every_fact() => Assert.Equal(Listing.Run(), RivalListing.Of(RivalCorpus.Read(s_json)));

    [Fact]
    public void A_property_that_the_rival_lacks_is_named_with_its_table_and_row()
    {
        byte[] json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(s_json).Replace("\"onBehalfOf\":", "\"inPlaceOf\":", System.StringComparison.Ordinal));
        Assert.Matches(@"^events '[a-z0-9-]+', participants\[\d+\]\.inPlaceOf$", RivalDifference.Find(json));
    }

    private static byte[] Json()
    {
        using var stream = new MemoryStream();
        RivalJson.Write(stream);
        return stream.ToArray();
    }
}
