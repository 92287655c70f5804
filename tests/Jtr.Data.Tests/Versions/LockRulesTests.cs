using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Locking;
using Jtr.Corpora.Metadata.Versions;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>Tests the rules of the lock with synthetic corpora.</summary>
public sealed class LockRulesTests
{
    private static readonly CorpusState s_first = new("1.0.0", "aa", [("actors", "aso"), ("events", "visit")], []);
    private static readonly KeyLock s_released = KeyLock.Empty.With("1.0.0", s_first.Rows).Sealed("1.0.0", "aa");

    [Fact]
    public void Before_the_first_release_keys_may_be_removed()
    {
        KeyLock written = KeyLock.Empty.With("0.1.0", [("events", "visit"), ("actors", "aso")]);
        Assert.Equal(["actors aso 0.1.0", "events visit 0.1.0"], written.Unreleased.Select(key => key.ToString()));
        AssertBroken(written, s_first with { Version = "0.1.0" });
        AssertBroken(written, s_first with { Version = "0.1.0", Rows = [("actors", "aso")] }, "'events visit 0.1.0' was never released and has no seed");
        AssertBroken(written, s_first with { Version = "0.1.0", Rows = [.. s_first.Rows, ("events", "talk")] }, "'events talk' is not in the lock");
        AssertBroken(written, s_first with { Version = "0.2.0" }, "'actors aso 0.1.0' is not released and belongs to the next version, 0.2.0", "'events visit 0.1.0' is not released");
        AssertBroken(written.With("0.2.0", s_first.Rows), s_first with { Version = "0.2.0" });
    }

    [Theory]
    [InlineData("1.0.0", "aa", "", "")]
    [InlineData("1.0.0", "bb", "", "PATCH and needs at least 1.0.1")]
    [InlineData("1.0.1", "bb", "", "")]
    [InlineData("1.0.1", "bb", "talk", "MINOR and needs at least 1.1.0")]
    [InlineData("1.1.0", "bb", "talk", "")]
    [InlineData("2.0.0", "bb", "talk", "")]
    [InlineData("0.9.9", "aa", "", "NONE and needs at least 1.0.0")]
    public void Corrections_require_a_patch_and_new_facts_a_minor_version(string version, string fingerprint, string added, string message)
    {
        var rows = s_first.Rows.ToList();
        if (added.Length > 0)
            rows.Add(("events", added));
        CorpusState corpus = new(version, fingerprint, rows, []);
        AssertBroken(s_released.With(version, rows), corpus, message.Length == 0 ? [] : [message]);
    }

    [Theory]
    [InlineData("1.0.0", "1.1.0", "MAJOR and needs at least 2.0.0")]
    [InlineData("1.0.0", "2.0.0", "")]
    [InlineData("0.3.1", "0.3.2", "MAJOR and needs at least 0.4.0")]
    [InlineData("0.3.1", "0.4.0", "")]
    public void Withdrawing_a_key_requires_a_major_version_or_a_minor_one_before_1(string released, string version, string message)
    {
        KeyLock before = KeyLock.Empty.With(released, s_first.Rows).Sealed(released, "aa");
        CorpusState corpus = Withdrawing("visit", version, "events");
        AssertBroken(before.With(version, corpus.Rows), corpus, message.Length == 0 ? [] : [message]);
    }

    [Fact]
    public void Removing_a_released_key_requires_a_tombstone_of_its_table()
    {
        CorpusState without = new("2.0.0", "bb", [("actors", "aso")], []);
        AssertBroken(s_released.With("2.0.0", without.Rows), without, "'events visit 1.0.0' was released and has been removed without a tombstone");

        CorpusState elsewhere = Withdrawing("visit", "2.0.0", "claims");
        AssertBroken(s_released.With("2.0.0", elsewhere.Rows), elsewhere, "'events visit 1.0.0' was released and has been removed", "'visit' of 'claims' has a tombstone, but was never released");

        CorpusState moved = new("2.0.0", "bb", [("actors", "aso"), ("claims", "visit")], []);
        AssertBroken(s_released.With("2.0.0", moved.Rows), moved, "'events visit 1.0.0' was released and has been removed");
    }

    [Fact]
    public void Lock_requires_the_version_of_a_tombstone_and_keeps_it()
    {
        CorpusState early = Withdrawing("visit", "2.0.0", "events") with { Tombstones = [new("withdrawn", "visit", "events", "1.0.0")] };
        AssertBroken(s_released.With("2.0.0", early.Rows), early, "'visit' has a tombstone for 1.0.0, but was withdrawn in 2.0.0");

        CorpusState second = Withdrawing("visit", "2.0.0", "events");
        KeyLock released = s_released.With("2.0.0", second.Rows).Sealed("2.0.0", "bb");
        AssertBroken(released, second);
        CorpusState third = second with { Version = "2.0.1", Fingerprint = "cc" };
        AssertBroken(released.With("2.0.1", third.Rows), third);
        CorpusState forgotten = third with { Rows = [("actors", "aso")], Tombstones = [] };
        AssertBroken(released.With("2.0.1", forgotten.Rows), forgotten, "'events visit 1.0.0' was released and has been removed", "'withdrawn visit 2.0.0' was released and has been removed");
    }

    [Fact]
    public void Lock_rejects_changes_to_sealed_lines()
    {
        string text = s_released.ToString();
        AssertBroken(KeyLock.Parse(text), s_first);
        CorpusState other = s_first with { Rows = [("actors", "aso"), ("events", "visits")] };
        AssertBroken(KeyLock.Parse(text.Replace("events visit ", "events visits ", StringComparison.Ordinal)), other, "The keys up to 1.0.0 differ from those that were released");
        CorpusState fewer = s_first with { Rows = [("actors", "aso")] };
        AssertBroken(KeyLock.Parse(text.Replace("events visit 1.0.0\n", "", StringComparison.Ordinal)), fewer, "The keys up to 1.0.0 differ from those that were released");
    }

    [Fact]
    public void Lock_keeps_sealed_lines_when_it_is_extended()
    {
        KeyLock next = s_released.With("1.1.0", [.. s_first.Rows, ("actors", "abe")]);
        Assert.Equal(s_released + "actors abe 1.1.0\n", next.ToString());
        Assert.StartsWith(next.ToString(), next.Sealed("1.1.0", "bb").ToString(), StringComparison.Ordinal);
        Assert.Equal(next.ToString(), KeyLock.Parse(next.ToString()).ToString());
    }

    [Theory]
    [InlineData("events b 0.1.0\nevents a 0.1.0\n", "'events a 0.1.0' comes after 'events b 0.1.0'")]
    [InlineData("events a 0.1.0\nactors b 0.1.0\n", "'actors b 0.1.0' comes after 'events a 0.1.0'")]
    [InlineData("events a 0.2.0\nactors b 0.1.0\n", "'actors b 0.1.0' comes after 'events a 0.2.0'")]
    [InlineData("events a 0.9.0\nevents a 0.10.0\n", "'events a 0.9.0' is listed again in 0.10.0")]
    [InlineData("events a 0.1\n", "'events a 0.1' must have a version of three numbers")]
    public void Lines_are_sorted_and_list_a_key_once(string text, string message) =>
        Assert.Contains(LockRules.Broken(KeyLock.Parse(text), s_first), broken => broken.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public void A_tombstone_without_a_table_stands_for_its_key_in_any_table()
    {
        CorpusState silent = Withdrawing("visit", "2.0.0", "events") with { Tombstones = [new("withdrawn", "visit", null, null)] };
        AssertBroken(s_released.With("2.0.0", silent.Rows), silent);
        CorpusState unknown = silent with { Rows = [("actors", "aso"), ("events", "visit"), ("withdrawn", "rumour")], Tombstones = [new("withdrawn", "rumour", null, null)] };
        AssertBroken(s_released.With("2.0.0", unknown.Rows), unknown, "'rumour' of 'no table' has a tombstone, but was never released");
    }

    [Fact]
    public void Next_exceeds_the_range_of_int()
    {
        foreach ((string version, VersionStep step, string next) in (ReadOnlySpan<(string, VersionStep, string)>)
            [("2147483647.0.0", VersionStep.Major, "2147483648.0.0"), ("0.2147483647.0", VersionStep.Minor, "0.2147483648.0"), ("1.0.2147483647", VersionStep.Patch, "1.0.2147483648")])
        {
            Assert.True(CorpusVersion.TryParse(version, out CorpusVersion number));
            Assert.Equal(next, number.Next(step).ToString());
            Assert.True(number.Next(step).CompareTo(number) > 0);
        }
    }

    [Theory]
    [InlineData("1.0.0", true)]
    [InlineData("10.20.30", true)]
    [InlineData("1.0", false)]
    [InlineData("1.0.0.0", false)]
    [InlineData("01.0.0", false)]
    [InlineData("1.0.0-beta", false)]
    [InlineData("1.0.+1", false)]
    [InlineData("1.0.99999999999", false)]
    [InlineData("", false)]
    public void A_corpus_version_has_exactly_three_numbers(string text, bool valid)
    {
        Assert.Equal(valid, CorpusVersion.TryParse(text, out CorpusVersion version));
        Assert.Equal(valid ? text : "0.0.0", version.ToString());
    }

    [Fact]
    public void Lock_rejects_malformed_lines_and_changelog_headers()
    {
        Assert.Contains("'events  a 0.1.0'", Assert.Throws<FormatException>(() => KeyLock.Parse("events  a 0.1.0\n")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => KeyLock.Parse("events a 0.1.0\r\nreleased 0.1.0\n"));
        Assert.Throws<FormatException>(() => ChangelogHead.Read("## [0.1.0] - 2026-12-01\n").ToArray());
        Assert.Equal([new("2026-12-01", "0.2.0", "0.1.3")], ChangelogHead.Read("# Changelog\n\n## [2026-12-01] – code 0.2.0, corpus 0.1.3\n"));
    }

    [Theory]
    [InlineData("1.0.1", "1.0.1", true)]
    [InlineData("1.0.0", "1.0.1", false)]
    [InlineData("1.0.1", "1.1.0", false)]
    [InlineData("1.1.0", "1.1.0", true)]
    [InlineData("1.9.0", "2.0.0", false)]
    [InlineData("1.0.0", "1.0.0", true)]
    [InlineData("0.9.0", "1.0.0", false)]
    public void MovesWithItsCorpusSince_compares_the_steps_of_code_and_corpus(string code, string corpus, bool far) =>
        Assert.Equal(far, new ChangelogHead("Unreleased", code, corpus).MovesWithItsCorpusSince(new ChangelogHead("2026-12-01", "1.0.0", "1.0.0")));

    private static CorpusState Withdrawing(string key, string version, string formerTable) =>
        new(version, "bb", [("actors", "aso"), ("withdrawn", key)], [new Tombstone("withdrawn", key, formerTable, version)]);

    private static void AssertBroken(KeyLock keys, CorpusState corpus, params string[] messages)
    {
        string[] broken = [.. LockRules.Broken(KeyLock.Parse(keys.ToString()), corpus)];
        Assert.Equal(messages.Length, broken.Length);
        Assert.All(messages, message => Assert.Contains(broken, one => one.Contains(message, StringComparison.Ordinal)));
    }
}
