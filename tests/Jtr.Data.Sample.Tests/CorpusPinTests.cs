using System;
using Jtr.Data;
using Xunit;

namespace Sample;

/// <summary>Somebody is told of any change of any fact, and reads what it was before it is taken over.</summary>
public class CorpusPinTests
{
    [Fact]
    public void The_corpus_is_the_one_that_this_suite_was_read_against()
    {
        var carried = new CorpusPin(Corpus.Version, Corpus.Fingerprint);
        if (Environment.GetEnvironmentVariable("JTR_WRITE_DOCS") == "1")
            carried.Write();
        CorpusPin pinned = CorpusPin.Read();
        Assert.True(
            carried == pinned,
            $"""
            The corpus has changed: it is {carried.Version}, {carried.Fingerprint}; this suite was read against {pinned.Version}, {pinned.Fingerprint}.
            Read what has changed (jtr diff OLD NEW, or the changelog's section "Data changes"), look whether the other tests still say what you rely on, and then
                JTR_WRITE_DOCS=1 dotnet test --project tests/Jtr.Data.Sample.Tests
            writes corpus.pin anew.
            """);
    }

    [Fact]
    public void The_keys_that_this_suite_names_are_there_until_the_next_MAJOR() =>
        // Before 1.0.0 the second number stands for the first.
        Assert.StartsWith("0.1.", Corpus.Version, StringComparison.Ordinal);
}
