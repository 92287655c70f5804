using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using VillageDiary;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests that the verification of an altered copy reports exactly the facts that the change touches.</summary>
public class ProvenanceTests
{
    public static TheoryData<string> Keys => DiaryTexts.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_matches_every_evidence_in_an_exact_copy(string key)
    {
        Document document = Documents.Get(key);

        ProvenanceReport<IFact, Evidence> report = Diary.Sources.Verify(document, DiaryTexts.Of(document));

        Assert.True(report.IsSameText);
        Assert.Equal((document.Key, document.Length, document.Sha256), (report.Document.Key, report.Length, report.Sha256));
        Assert.Equal(DiaryTexts.EvidenceIn(document), report.Checks.Select(static check => (check.Fact, check.Evidence)));
        Assert.NotEmpty(report.Checks);
        Assert.All(report.Checks, static check => Assert.Equal((EvidenceState.Match, check.Evidence.Start, check.Evidence.End), (check.State, check.FoundStart, check.FoundEnd)));
        Assert.Equal($"{key}: same text, {report.Checks.Length} match, 0 moved, 0 altered, 0 missing", report.ToString());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_moves_every_span_by_the_code_points_of_inserted_text(string key)
    {
        Document document = Documents.Get(key);

        // Three code points, five UTF-16 code units.
        ProvenanceReport<IFact, Evidence> report = Diary.Sources.Verify(document, new SourceText("🜄🜄\n" + DiaryTexts.Of(document).Text));

        Assert.False(report.IsSameText);
        Assert.Equal(document.Length + 3, report.Length);
        Assert.NotEmpty(report.Checks);
        Assert.All(report.Checks, static check => Assert.Equal((EvidenceState.Moved, check.Evidence.Start + 3), (check.State, check.FoundStart)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_a_changed_word_for_the_covering_evidence_only(string key)
    {
        Document document = Documents.Get(key);
        SourceText text = DiaryTexts.Of(document);
        int altered = 0;
        foreach (Match word in Regex.Matches(text.Text, @"\w+"))
        {
            int start = text.PositionOf(word.Index), end = text.PositionOf(word.Index + word.Length);
            var other = new SourceText(text[0, start] + new string('x', word.Length) + text[end, text.Length]);

            Assert.All(Diary.Sources.Verify(document, other).Checks, check =>
            {
                EvidenceState expected = check.Evidence.Start < end && start < check.Evidence.End ? EvidenceState.Altered : EvidenceState.Match;
                Assert.True(check.State == expected, $"'{word.Value}' at {start}: {check}");
                altered += expected == EvidenceState.Altered ? 1 : 0;
            });
        }

        Assert.True(altered > 10);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_reports_spans_beyond_a_truncated_text_as_missing(string key)
    {
        Document document = Documents.Get(key);
        SourceText text = DiaryTexts.Of(document);
        foreach (Passage passage in document.Passages)
        {
            ProvenanceReport<IFact, Evidence> report = Diary.Sources.Verify(document, new SourceText(text[0, passage.End]));

            Assert.NotEmpty(report.Checks);
            Assert.All(report.Checks, check => Assert.Equal(check.Evidence.End <= passage.End ? EvidenceState.Match : EvidenceState.Missing, check.State));
        }

        Assert.Equal(DiaryTexts.EvidenceIn(document).Count(), Diary.Sources.Verify(document, new SourceText("")).Count(EvidenceState.Missing));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Verify_follows_a_paragraph_moved_to_the_end(string key)
    {
        Document document = Documents.Get(key);
        SourceText text = DiaryTexts.Of(document);
        foreach (Passage moved in document.Passages.SkipLast(1))
        {
            // Moves the paragraph and the empty line after it to the end of the text.
            int length = moved.End + 2 - moved.Start;
            var other = new SourceText(text[0, moved.Start] + text[moved.End + 2, text.Length] + text[moved.Start, moved.End + 2]);

            Assert.All(Diary.Sources.Verify(document, other).Checks, check =>
            {
                int start = check.Evidence.Start;
                int expected = start < moved.Start ? start : start < moved.End ? start - moved.Start + text.Length - length : start - length;
                Assert.True(check.FoundStart == expected, $"{moved.Key}: {check}; expected at {expected}");
            });
        }
    }

    [Fact]
    public void Verify_finds_only_shared_words_in_another_document()
    {
        ProvenanceReport<IFact, Evidence> report = Diary.Sources.Verify(Documents.AldousLetter, DiaryTexts.Of(Documents.BrandvoldDiary));

        // Except for a name that both texts print.
        Assert.Equal(["Brandvold"], report.Checks.Where(static check => check.FoundStart is not null).Select(static check => DiaryTexts.Of(Documents.AldousLetter)[check.Evidence.Start, check.Evidence.End]));
        Assert.False(report.IsSameText);
    }

    [Theory]
    [InlineData("alpha other gamma", EvidenceState.Altered)]
    [InlineData("alpha, gamma", EvidenceState.Missing)]
    [InlineData("alpha", EvidenceState.Missing)]
    [InlineData("gamma alpha and more words", EvidenceState.Altered)]
    public void Verify_distinguishes_replaced_words_from_removed_words(string copy, EvidenceState expected) =>
        Assert.Equal(expected, Of("alpha beta gamma", copy, (0, 5), (6, 10), (11, 16))[1].State);

    [Fact]
    public void Verify_finds_the_occurrence_that_moved_with_its_neighbour()
    {
        const string Text = "The long sentence. ha ha ha ha";

        Assert.Equal([2, 27], Of(Text, "xx" + Text, (0, 17), (25, 27)).Select(static check => check.FoundStart));
    }

    [Fact]
    public void Verify_rejects_invalid_evidence_and_names_the_fact()
    {
        var document = new StandInDocument("leaf", new CitationData());
        var passage = new StandInPassage(document, 1, 0, 10);
        foreach (string digest in new[] { "", "0123456789abcde", "0123456789abcdef0", "0123456789abcdeg" })
        {
            FormatException error = Assert.Throws<FormatException>(() => Check(new StandInEvidence(passage, 2, 3, digest)));
            Assert.Equal($"The evidence 2–3 of 'note' in 'leaf-1' has the digest '{digest}'. Expected 16 hexadecimal digits.", error.Message);
        }

        foreach (int end in new[] { 1, 2 })
            Assert.Equal($"The evidence 2–{end} of 'note' in 'leaf-1' is empty: it must end after it starts.", Assert.Throws<FormatException>(() => Check(new StandInEvidence(passage, 2, end, "0123456789abcdef"))).Message);

        void Check(StandInEvidence evidence) =>
            new SourcedFacts<StandInFact, StandInDocument, StandInEvidence>(Views.Rows(_ => new StandInFact("note", evidence), 0, 1)).Verify(document, new SourceText("a text"));
    }

    [Fact]
    public void Verify_rejects_a_null_document_or_text()
    {
        Assert.Throws<ArgumentNullException>("document", static () => Diary.Sources.Verify(null!, new SourceText("")));
        Assert.Throws<ArgumentNullException>("text", static () => Diary.Sources.Verify(Documents.AldousLetter, null!));
    }

    /// <summary>Returns the state of spans of a text in a copy of it.</summary>
    private static ImmutableArray<EvidenceCheck<StandInFact, StandInEvidence>> Of(string text, string copy, params (int Start, int End)[] spans)
    {
        var source = new SourceText(text);
        var document = new StandInDocument("leaf", new CitationData(), source.Length);
        var passage = new StandInPassage(document, 1, 0, source.Length);
        var fact = new StandInFact("note", [.. spans.Select(span => new StandInEvidence(passage, span.Start, span.End, source.Digest(span.Start, span.End)))]);
        return new SourcedFacts<StandInFact, StandInDocument, StandInEvidence>(Views.Rows(_ => fact, 0, 1)).Verify(document, new SourceText(copy)).Checks;
    }
}
