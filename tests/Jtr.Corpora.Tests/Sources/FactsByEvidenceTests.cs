using System;
using System.Collections.Generic;
using System.Linq;
using VillageDiary;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests look-ups of facts by text, passage and character position.</summary>
public class FactsByEvidenceTests
{
    public static TheoryData<string> Keys => DiaryTexts.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void At_returns_the_facts_whose_evidence_covers_a_character(string key)
    {
        Document document = Documents.Get(key);
        int uncovered = 0;
        for (int offset = 0; offset < document.Length; offset++)
        {
            IFact[] expected = [.. DiaryTexts.EvidenceIn(document).Where(pair => pair.Evidence.Start <= offset && offset < pair.Evidence.End).Select(static pair => pair.Fact).Distinct()];
            Assert.Equal(expected, Diary.Sources.At(document, offset));
            uncovered += expected.Length == 0 ? 1 : 0;
        }

        Assert.InRange(uncovered, 1, document.Length - 1);
    }

    [Fact]
    public void From_and_In_return_the_facts_with_evidence_in_a_document_or_passage()
    {
        foreach (Document document in Documents.All)
        {
            Assert.Equal(DiaryTexts.EvidenceIn(document).Select(static pair => pair.Fact).Distinct(), Diary.Sources.From(document));
            foreach (Passage passage in document.Passages)
                Assert.Equal(DiaryTexts.Evidence().Where(pair => pair.Evidence.Passage == passage).Select(static pair => pair.Fact).Distinct(), Diary.Sources.In(passage));
        }

        Assert.Equal(Facts.All, Documents.All.SelectMany(static document => Diary.Sources.From(document)).Distinct().OrderBy(static fact => fact.Table, StringComparer.Ordinal).ThenBy(static fact => fact.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Corroborated_requires_evidence_of_two_texts_and_ignores_evidence_of_names()
    {
        IEnumerable<Corroboration<IFact, Document>> found = Diary.Sources.Corroborated(static (_, _) => true);

        Assert.Equal(
            ["mill-stream-freezes: Aldous’s letter, Brandvold’s diary", "thaw-takes-the-footbridge: Aldous’s letter, Brandvold’s diary"],
            found.Select(static one => one.ToString()));
        Assert.Equal(["thaw-takes-the-footbridge"], Diary.Sources.Corroborated(static (fact, _) => fact is Observation { Kind: Weather.Thaw }).Select(static one => one.Fact.Key));
        Assert.Empty(Diary.Sources.Corroborated(static (_, evidence) => evidence.Passage.Document == Documents.AldousLetter));
    }

    [Fact]
    public void At_rejects_a_position_outside_the_document_and_names_the_range()
    {
        Document document = Documents.AldousLetter;
        foreach (int offset in new[] { -1, document.Length, int.MaxValue })
            Assert.Contains($"offset must be from 0 to {document.Length - 1} in 'aldous-letter'.", Assert.Throws<ArgumentOutOfRangeException>("offset", () => Diary.Sources.At(document, offset)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("document", static () => Diary.Sources.At(null!, 0));
        Assert.Throws<ArgumentNullException>("document", static () => Diary.Sources.From(null!));
        Assert.Throws<ArgumentNullException>("passage", static () => Diary.Sources.In(null!));
        Assert.Throws<ArgumentNullException>("supports", static () => Diary.Sources.Corroborated(null!));
    }
}
