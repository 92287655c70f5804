using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Corpora.Metadata.Locking;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>Tests that the lock and the changelog agree on the releases. DerivedTests checks the lock against the corpus.</summary>
public sealed class LockTests
{
    private static readonly KeyLock s_lock = KeyLock.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", KeyLock.FileName)));

    [Fact]
    public void Sealed_versions_are_those_with_a_release_day_in_the_changelog() => Assert.Equal(
        ChangelogHead.All.Where(static head => head.IsReleased).Select(static head => head.Corpus).Distinct().Reverse(),
        s_lock.Seals.Select(static seal => seal.Version));

    [Fact]
    public void The_newest_changelog_heading_has_the_versions_of_the_build()
    {
        string properties = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        ChangelogHead newest = ChangelogHead.All[0];
        Assert.Equal(Regex.Match(properties, "<Version>(.*)</Version>").Groups[1].Value, newest.Code);
        Assert.Equal(Regex.Match(properties, "<CorpusVersion>(.*)</CorpusVersion>").Groups[1].Value, newest.Corpus);
        Assert.Equal(Jtr.Data.Corpus.Version, newest.Corpus);
        Assert.All(ChangelogHead.All.Skip(1), static head => Assert.True(head.IsReleased));
    }

    [Fact]
    public void Corpus_Date_is_the_day_of_the_release_or_not_before_the_newest_data()
    {
        Day day = Jtr.Data.Corpus.Date;
        if (ChangelogHead.All.LastOrDefault(static head => head.IsReleased && head.Corpus == Jtr.Data.Corpus.Version) is { } release)
            Assert.Equal(release.Day, day.ToString());
        Assert.All(Documents.All, document => Assert.Equal(Ternary.Yes, document.Published.IsBefore(day.ToString())));
        Assert.All(Withdrawn.All, withdrawal => Assert.NotEqual(Ternary.Yes, withdrawal.Date.IsAfter(day.ToString())));
        Assert.All(ChangelogHead.All.Where(static head => head.IsReleased), head => Assert.True(string.CompareOrdinal(head.Day, day.ToString()) <= 0));
    }

    [Fact]
    public void The_package_version_rises_at_least_as_much_as_that_of_the_corpus() => Assert.All(
        ChangelogHead.All.Zip(ChangelogHead.All.Skip(1)),
        static pair => Assert.True(pair.First.MovesWithItsCorpusSince(pair.Second), $"{pair.First} moves less far than {pair.Second} asks for."));
}
