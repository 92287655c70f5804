using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Tests that every fact can be traced to characters of a text, and that no fact repeats the wording of that text.</summary>
public partial class EvidenceTests
{
    [Fact]
    public void Every_document_has_the_length_and_digest_of_its_file()
    {
        foreach (Document document in Documents.All)
        {
            Assert.Equal(document.Sha256, SourceTexts.Sha256(SourceTexts.Bytes(document)));
            Assert.Equal(document.Length, SourceTexts.Of(document).EnumerateRunes().Count());
        }
    }

    [Fact]
    public void Code_points_and_utf16_units_are_still_the_same_offsets_in_every_text()
    {
        foreach (Document document in Documents.All)
            Assert.Equal(document.Length, SourceTexts.Of(document).Length);
    }

    [Fact]
    public void Every_digest_matches_its_span()
    {
        SourceTexts.Require();
        Assert.True(AllEvidence().Count() > 1000);
        Assert.True(WrongDigests().FirstOrDefault() is null, string.Join('\n', WrongDigests().Prepend("Digests that do not match their spans:")));
    }

    [Fact]
    public void Spans_start_and_end_at_word_boundaries()
    {
        foreach ((IRow row, Evidence evidence) in AllEvidence())
        {
            string text = SourceTexts.Of(evidence.Passage.Document);
            string place = $"{row.Key}: \"{text[evidence.Start..evidence.End]}\"";
            Assert.True(evidence.Start == 0 || !(char.IsLetterOrDigit(text[evidence.Start - 1]) && char.IsLetterOrDigit(text[evidence.Start]) && text[evidence.Start] < 0x2E80), place);
            Assert.True(evidence.End == text.Length || !(char.IsLetterOrDigit(text[evidence.End - 1]) && char.IsLetterOrDigit(text[evidence.End]) && text[evidence.End] < 0x2E80), place);
            Assert.False(char.IsWhiteSpace(text[evidence.Start]) || char.IsWhiteSpace(text[evidence.End - 1]), place);
        }
    }

    [Fact]
    public void Every_fact_has_evidence_and_every_span_lies_in_its_passage()
    {
        Assert.All(Jtr.Data.Corpus.Facts, fact => Assert.NotEmpty(fact.Evidence));
        Assert.All(AllEvidence(), found =>
            Assert.True(
                found.Evidence.Passage.Start <= found.Evidence.Start && found.Evidence.Start < found.Evidence.End && found.Evidence.End <= found.Evidence.Passage.End,
                $"{found.Row.Key}: {found.Evidence.Start}–{found.Evidence.End} of {found.Evidence.Passage.Key}"));
    }

    [Fact]
    public void Passages_are_consecutive_and_skip_only_white_space()
    {
        foreach (Document document in Documents.All)
        {
            string text = SourceTexts.Of(document);
            int end = 0;
            Assert.Equal(Enumerable.Range(1, document.Passages.Count), document.Passages.Select(passage => passage.Ordinal));
            foreach (Passage passage in document.Passages)
            {
                Assert.True(passage.Start >= end && passage.End > passage.Start && passage.End <= document.Length, passage.Key);
                Assert.True(string.IsNullOrWhiteSpace(text[end..passage.Start]), passage.Key);
                end = passage.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..]), document.Key);
        }
    }

    [Fact]
    public void No_text_of_the_corpus_shares_seven_words_in_a_row_with_a_source()
    {
        var runs = new Dictionary<string, string>();
        foreach (Document document in Documents.All)
        {
            foreach (string run in Runs(SourceTexts.Of(document)))
                runs.TryAdd(run, document.Key);
        }

        Assert.NotEmpty(runs);

        // Names, titles and short quotations may repeat the wording; a description used as a name may have up to six words of it.
        static bool IsWording(string path) => path is "title" or "names.text" or "quoted" || path.EndsWith("mentions.words", StringComparison.Ordinal);
        static bool IsTitle(IRow row, string path) => path == "name" && row is IEntity entity && entity.Names.Any(name => name.Kind is NameKind.Official);
        foreach (IEntity entity in Entities.All)
            Assert.All(entity.Names.Where(name => name.Kind == NameKind.Description), name => Assert.InRange(Words().Count(name.Text), 1, 6));
        foreach (IRow row in Rows())
        {
            foreach ((string path, string text) in RecordWalk.Of(row).Texts.Where(found => !IsWording(found.Path) && !IsTitle(row, found.Path)))
                Assert.All(Runs(text), run => Assert.False(runs.TryGetValue(run, out string? source), $"{row.Key}.{path} shares \"{run}\" with {source}"));
        }
    }

    [Fact]
    public void A_quotation_has_at_most_six_words_of_its_evidence()
    {
        Assert.Contains(Claims.All, claim => claim.Quoted is not null);
        foreach (Claim claim in Claims.All.Where(claim => claim.Quoted is not null))
        {
            Assert.InRange(Words().Count(claim.Quoted!), 1, 6);
            Assert.Contains(claim.Evidence, evidence => SourceTexts.Of(evidence.Passage.Document)[evidence.Passage.Start..evidence.Passage.End].Contains(claim.Quoted!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_form_of_a_name_is_printed_at_its_evidence()
    {
        Assert.Contains(Entities.All, static entity => entity.Names.Any(static name => name.Evidence.Length > 0));
        foreach (IEntity entity in Entities.All)
        {
            foreach ((Name name, Evidence evidence) in entity.Names.SelectMany(name => name.Evidence.Select(evidence => (name, evidence))))
                Assert.Equal(name.Text, SourceTexts.Of(evidence.Passage.Document)[evidence.Start..evidence.End]);
        }
    }

    [Fact]
    public void Every_reference_returns_the_row_with_its_key()
    {
        int references = 0;
        foreach (IRow row in Rows())
        {
            foreach ((string? _, IRow target) in RecordWalk.Of(row).References)
            {
                IRow? found = target is Passage ? Passages.Find(target.Key) : Facts.Find(target.Key);
                Assert.Same(target, found);
                references++;
            }
        }

        Assert.True(references > 1000);
    }

    [Fact]
    public void Every_text_has_a_minimum_of_each_kind_of_fact()
    {
        Assert.Equal(5, Documents.Count);
        foreach (Document document in Documents.All)
        {
            Assert.True(Events.ByDocument(document).Count >= 8, document.Key);
            Assert.True(Claims.ByDocument(document).Count >= 12, document.Key);
            Assert.True(Relations.ByDocument(document).Count >= 4, document.Key);
            Assert.True(Measures.ByDocument(document).Count >= 2, document.Key);
            Assert.True(Tenures.ByDocument(document).Count >= 1, document.Key);
        }
    }

    [Fact]
    public void Inferred_dates_have_a_reasoning()
    {
        static void Reasoned(IRow row, DateBasis? basis, string? reasoning, bool dated)
        {
            Assert.Equal(dated, basis is not null);
            Assert.True(basis is null or DateBasis.Stated || reasoning is not null, row.Key);
        }

        foreach (Document row in Documents.All)
            Reasoned(row, row.PublishedBasis, row.PublishedReasoning, dated: true);
        foreach (Tenure row in Tenures.All)
            Reasoned(row, row.AttestedBasis, row.AttestedReasoning, dated: true);
        foreach (Instrument row in Instruments.All)
            Reasoned(row, row.DateBasis, row.DateReasoning, row.Date is not null);
        foreach (Event row in Events.All)
            Reasoned(row, row.DateBasis, row.DateReasoning, row.Date is not null);
        foreach (Relation row in Relations.All)
            Reasoned(row, row.ValidityBasis, row.ValidityReasoning, row.Validity is not null);
        foreach (Measure row in Measures.All)
            Reasoned(row, row.AsOfBasis, row.AsOfReasoning, row.AsOf is not null);
        foreach (Claim row in Claims.All)
            Reasoned(row, row.VoicedBasis, row.VoicedReasoning, row.Voiced is not null);
    }

    /// <summary>Lists the wrong digests of the corpus: row, passage and span, and the digest of the text there.</summary>
    internal static IEnumerable<string> WrongDigests()
    {
        foreach ((IRow row, Evidence evidence) in AllEvidence())
        {
            string text = SourceTexts.Of(evidence.Passage.Document);
            string words = text[Math.Min(evidence.Start, text.Length)..Math.Min(evidence.End, text.Length)], right = SourceTexts.Digest(words);
            if (right != evidence.Digest)
                yield return FormattableString.Invariant($"{row.Key}: '{evidence.Digest}' is not the digest of {evidence.Start} to {evidence.End} of {evidence.Passage.Key}: write '{right}', the digest of \"{words}\"");
        }
    }

    private static IEnumerable<IRow> Rows() => Jtr.Data.Corpus.Facts.Cast<IRow>().Concat(Passages.All);

    private static IEnumerable<(IRow Row, Evidence Evidence)> AllEvidence() =>
        Rows().SelectMany(row => RecordWalk.Of(row).Evidence.Select(evidence => (row, evidence)));

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Words().Matches(text).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture).Replace('’', '\''))];
        for (int i = 0; i + 7 <= words.Length; i++)
            yield return string.Join(' ', words, i, 7);
    }

    [GeneratedRegex(@"[A-Za-z0-9\u00c0-\u024f\u4e00-\u9fff'’-]+")]
    private static partial Regex Words();
}
