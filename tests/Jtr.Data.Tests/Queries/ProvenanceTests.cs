using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that the verification of an altered text reports exactly the facts that the change touches. The copies are made in memory.</summary>
public class ProvenanceTests
{
    private const string Sentence = "This sentence was added by the keeper of the copy. ";

    public static TheoryData<string> Keys => [.. Documents.All.Select(static document => document.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_matches_an_exact_copy(string key)
    {
        (Document document, string text) = Source(key);

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text);

        Assert.True(report.IsSameText);
        Assert.Equal((document, document.Length, document.Sha256), (report.Document, report.Length, report.Sha256));
        Assert.All(report.Checks, static check => Assert.Equal((EvidenceState.Match, check.Evidence.Start, check.Evidence.End), (check.State, check.FoundStart, check.FoundEnd)));
        Assert.Equal(report.Checks.Length, report.Count(EvidenceState.Match));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_checks_evidence_of_names_and_provisions_too(string key)
    {
        (Document document, string text) = Source(key);

        IEnumerable<(string, int, int)> recorded = Facts.All.SelectMany(fact => RecordWalk.Of(fact).Evidence
            .Where(evidence => evidence.Passage.Document == document)
            .Select(evidence => (fact.Key, evidence.Start, evidence.End)));

        Assert.Equal(recorded, Provenance.Verify(document, text).Checks.Select(static check => (check.Fact.Key, check.Evidence.Start, check.Evidence.End)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_moves_all_spans_by_an_inserted_sentence(string key)
    {
        (Document document, string text) = Source(key);

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, Sentence + text);

        Assert.False(report.IsSameText);
        Assert.Equal(document.Length + Sentence.Length, report.Length);
        Assert.All(report.Checks, static check => Assert.Equal((EvidenceState.Moved, check.Evidence.Start + Sentence.Length), (check.State, check.FoundStart)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Positions_count_code_points_and_not_UTF_16_units(string key)
    {
        (Document document, string text) = Source(key);
        const string Astral = "\U00020BB7\U0001F5FE ";

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, Astral + text);

        Assert.Equal(document.Length + 3, report.Length);
        Assert.All(report.Checks, static check => Assert.Equal((EvidenceState.Moved, check.Evidence.Start + 3), (check.State, check.FoundStart)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_a_changed_word_for_the_covering_evidence_only(string key)
    {
        (Document document, string text) = Source(key);
        Match[] words = [.. Regex.Matches(text, @"[A-Za-z]{4,}").Cast<Match>()];

        // A prime step, so that the sample varies between passages.
        for (int i = 0; i < words.Length; i += 37)
        {
            int start = words[i].Index;
            int end = start + words[i].Length;
            string altered = text[..start] + new string('x', end - start) + text[end..];

            Assert.All(Provenance.Verify(document, altered).Checks, check =>
            {
                bool touched = check.Evidence.Start < end && start < check.Evidence.End;
                EvidenceState expected = !touched ? EvidenceState.Match : IsPrintedAgain(check.Evidence, text) ? EvidenceState.Moved : EvidenceState.Altered;
                Assert.True(check.State == expected, $"'{words[i].Value}' at {start}: {check}");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_a_longer_word_and_moves_later_spans(string key)
    {
        (Document document, string text) = Source(key);
        Match word = Regex.Matches(text, @"[A-Za-z]{4,}").Cast<Match>().Skip(150).First(found => CoverageOf(document, found.Index) > 0);
        const string Longer = "otherwiseness";
        int shift = Longer.Length - word.Length;
        string altered = text[..word.Index] + Longer + text[(word.Index + word.Length)..];

        Assert.All(Provenance.Verify(document, altered).Checks, check =>
        {
            (EvidenceState, int?) expected = check.Evidence.End <= word.Index ? (EvidenceState.Match, check.Evidence.Start)
                : check.Evidence.Start >= word.Index + word.Length ? (EvidenceState.Moved, check.Evidence.Start + shift)
                : (EvidenceState.Altered, null);
            Assert.True(expected == (check.State, check.FoundStart), check.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_spans_beyond_a_truncated_text_as_missing(string key)
    {
        (Document document, string text) = Source(key);
        int cut = document.Length * 3 / 5;

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text[..cut]);

        Assert.NotEqual(0, report.Count(EvidenceState.Missing));
        Assert.All(report.Checks, check =>
        {
            EvidenceState expected = check.Evidence.End <= cut ? EvidenceState.Match : check.Evidence.Start >= cut ? EvidenceState.Missing : EvidenceState.Altered;
            Assert.True(check.State == expected, check.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_follows_a_paragraph_moved_to_the_end(string key)
    {
        (Document document, string text) = Source(key);
        Passage moved = LongestBody(document);
        int length = moved.End - moved.Start;
        string paragraph = text[moved.Start..moved.End];
        string altered = text.Remove(moved.Start, length) + "\n" + paragraph;

        Assert.All(Provenance.Verify(document, altered).Checks, check =>
        {
            int start = check.Evidence.Start;
            int expected = start < moved.Start ? start : start >= moved.End ? start - length : start - moved.Start + document.Length - length + 1;
            Assert.True(check.FoundStart == expected, $"{check}; expected at {expected}");
        });
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_a_removed_paragraph_as_missing_and_moves_later_spans(string key)
    {
        (Document document, string text) = Source(key);
        Passage taken = LongestBody(document);
        int length = taken.End - taken.Start;

        Assert.All(Provenance.Verify(document, text.Remove(taken.Start, length)).Checks, check =>
        {
            int start = check.Evidence.Start;
            (EvidenceState, int?) expected = check.Evidence.End <= taken.Start ? (EvidenceState.Match, start)
                : start >= taken.End ? (EvidenceState.Moved, start - length)
                : (EvidenceState.Missing, null);
            Assert.True(expected == (check.State, check.FoundStart), check.ToString());
        });
    }

    [Fact]
    public void Verify_distinguishes_two_copies_of_a_sentence()
    {
        (Document document, string text) = Source("survey-2021");
        string twice = Regex.Match(text, @"(?<said>Prime Minister Suga [^.]*?Taiwan) [Ss]traits.*\k<said>", RegexOptions.Singleline).Groups["said"].Value;
        int second = text.LastIndexOf(twice, StringComparison.Ordinal);
        Assert.NotEqual(text.IndexOf(twice, StringComparison.Ordinal), second);

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text.Remove(second, twice.Length).Insert(second, new string('x', twice.Length)));

        Assert.All(report.Checks, check =>
        {
            bool touched = check.Evidence.Start < second + twice.Length && second < check.Evidence.End;
            Assert.True(touched == (check.State == EvidenceState.Altered), check.ToString());
        });
        Assert.NotEqual(0, report.Count(EvidenceState.Altered));
    }

    [Fact]
    public void IsSameText_is_false_for_a_change_outside_all_evidence()
    {
        (Document document, string text) = Source("reuters-2023");

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text + "\n");

        Assert.False(report.IsSameText);
        Assert.Equal(report.Checks.Length, report.Count(EvidenceState.Match));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD842 broken, and \U00020BB7 whole")]
    public void Verify_finds_no_words_in_another_text(string other)
    {
        Document document = Documents.All[0];

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, other);

        Assert.Equal(other.EnumerateRunes().Count(), report.Length);
        Assert.Equal(report.Checks.Length, report.Count(EvidenceState.Missing));
        Assert.All(report.Checks, static check => Assert.Null(check.FoundStart));
    }

    [Fact]
    public void Verify_rejects_a_null_document_or_text()
    {
        Assert.Throws<ArgumentNullException>("document", static () => Provenance.Verify(null!, ""));
        Assert.Throws<ArgumentNullException>("text", static () => Provenance.Verify(Documents.All[0], null!));
    }

    private static (Document Document, string Text) Source(string key)
    {
        SourceTexts.RequireDigests();
        Document document = Documents.Get(key);
        return (document, SourceTexts.Of(document));
    }

    private static int CoverageOf(Document document, int place) =>
        Provenance.Verify(document, SourceTexts.Of(document)).Checks.Count(check => check.Evidence.Start <= place && place < check.Evidence.End);

    /// <summary>Returns true if furniture repeats the headline: one copy prints it twice.</summary>
    private static bool IsPrintedAgain(Evidence evidence, string text) => evidence.Passage.Kind == PassageKind.Headline
        && evidence.Passage.Document.Passages.Any(passage => passage.Kind == PassageKind.Furniture && text[passage.Start..passage.End].Contains(text[evidence.Start..evidence.End], StringComparison.Ordinal));

    private static Passage LongestBody(Document document) =>
        document.Passages.Where(static passage => passage.Kind == PassageKind.Body).MaxBy(static passage => passage.End - passage.Start)!;
}
