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
    public void A_version_is_sealed_when_the_changelog_gives_its_day() => Assert.Equal(
        ChangelogHead.All.Where(static head => head.IsReleased).Select(static head => head.Corpus).Distinct().Reverse(),
        s_lock.Seals.Select(static seal => seal.Version));

    [Fact]
    public void The_newest_head_of_the_changelog_has_the_versions_of_the_build_and_no_other_is_unreleased()
    {
        string properties = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        ChangelogHead newest = ChangelogHead.All[0];
        Assert.Equal(Regex.Match(properties, "<Version>(.*)</Version>").Groups[1].Value, newest.Code);
        Assert.Equal(Regex.Match(properties, "<CorpusVersion>(.*)</CorpusVersion>").Groups[1].Value, newest.Corpus);
        Assert.Equal(Jtr.Data.Corpus.Version, newest.Corpus);
        Assert.All(ChangelogHead.All.Skip(1), static head => Assert.True(head.IsReleased));
    }

    [Fact]
    public void The_day_of_the_corpus_is_that_of_its_release_or_while_there_is_none_later_than_what_it_holds()
    {
        Day day = Jtr.Data.Corpus.Date;
        if (ChangelogHead.All.LastOrDefault(static head => head.IsReleased && head.Corpus == Jtr.Data.Corpus.Version) is { } release)
            Assert.Equal(release.Day, day.ToString());
        Assert.All(Documents.All, document => Assert.Equal(Ternary.Yes, document.Published.IsBefore(day.ToString())));
        Assert.All(Withdrawn.All, withdrawal => Assert.NotEqual(Ternary.Yes, withdrawal.Date.IsAfter(day.ToString())));
        Assert.All(ChangelogHead.All.Where(static head => head.IsReleased), head => Assert.True(string.CompareOrdinal(head.Day, day.ToString()) <= 0));
    }

    [Fact]
    public void The_version_of_the_package_moves_as_far_as_the_corpus_in_it() => Assert.All(
        ChangelogHead.All.Zip(ChangelogHead.All.Skip(1)),
        static pair => Assert.True(pair.First.MovesWithItsCorpusSince(pair.Second), $"{pair.First} moves less far than {pair.Second} asks for."));
}
