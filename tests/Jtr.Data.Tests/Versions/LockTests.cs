using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>The lock in the repository keeps the promise, and agrees with the changelog on what is released.</summary>
public sealed class LockTests
{
    // Written, where that is asked for, before any test reads it.
    private static readonly KeyLock s_lock = Environment.GetEnvironmentVariable(KeyLock.WriteVariable) == "1" ? Write(CorpusState.Current) : KeyLock.Read();

    [Fact]
    public void Every_key_that_was_published_is_there_or_has_a_tombstone_and_the_version_moves_as_far_as_the_data()
    {
        string[] broken = [.. LockRules.Broken(s_lock, CorpusState.Current)];
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    [Fact]
    public void The_lock_is_written_as_it_is_read() =>
        Assert.Equal(s_lock.ToString(), File.ReadAllText(KeyLock.PathInRepository));

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
    public void The_version_of_the_package_moves_as_far_as_the_corpus_in_it() => Assert.All(
        ChangelogHead.All.Zip(ChangelogHead.All.Skip(1)),
        static pair => Assert.True(pair.First.MovesWithItsCorpusSince(pair.Second), $"{pair.First} moves less far than {pair.Second} asks for."));

    private static KeyLock Write(CorpusState corpus)
    {
        KeyLock keys = File.Exists(KeyLock.PathInRepository) ? KeyLock.Read() : KeyLock.Empty;
        keys = keys.With(corpus.Version, corpus.Rows);
        ChangelogHead? head = ChangelogHead.All.FirstOrDefault(head => head.Corpus == corpus.Version && head.IsReleased);
        if (head is not null && keys.Seals.All(seal => seal.Version != corpus.Version))
            keys = keys.Sealed(corpus.Version, corpus.Fingerprint);
        File.WriteAllText(KeyLock.PathInRepository, keys.ToString());
        return keys;
    }
}
