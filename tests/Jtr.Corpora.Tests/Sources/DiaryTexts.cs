using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using VillageDiary;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>The texts of the sample corpus, and its evidence as its records have it.</summary>
internal static class DiaryTexts
{
    public static TheoryData<string> Keys => [.. Documents.All.Select(static document => document.Key)];

    public static SourceText Of(Document document) => SourceText.FromUtf8(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "texts", document.FileName)));

    /// <summary>Gets every evidence of every fact, listed by hand: the evidence of a person's names comes before that of the person.</summary>
    public static IEnumerable<(IFact Fact, Evidence Evidence)> Evidence() =>
        from fact in Facts.All
        from evidence in (fact is Person person ? person.Forms.SelectMany(static form => form.Evidence) : []).Concat(fact.Evidence)
        select (fact, evidence);

    public static IEnumerable<(IFact Fact, Evidence Evidence)> EvidenceIn(Document document) => Evidence().Where(pair => pair.Evidence.Passage.Document == document);
}
