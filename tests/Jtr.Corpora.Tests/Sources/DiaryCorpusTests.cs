using System.Linq;
using System.Text.Json;
using VillageDiary;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests that a corpus of another field, in another assembly, has all generated members.</summary>
public class DiaryCorpusTests
{
    [Fact]
    public void Records_have_typed_members_and_runtime_interfaces()
    {
        ISourceDocument document = Documents.BrandvoldDiary;
        ISourcePassage passage = Passages.BrandvoldDiaryThaw;
        IEvidence evidence = Observations.ThawTakesTheFootbridge.Evidence[0];

        Assert.Equal(("brandvold-diary", "documents", "Brandvold’s diary"), (document.Key, document.Table, document.Label));
        Assert.Equal((document, 5), (passage.Document, passage.Ordinal));
        Assert.Same(passage, evidence.Passage);
    }

    [Fact]
    public void Look_ups_names_search_dates_and_json_work_as_in_every_corpus()
    {
        Assert.Equal(["first-snow-of-1879", "mill-stream-freezes", "upper-well-runs-dry", "thaw-takes-the-footbridge", "hail-breaks-chapel-windows"], Observations.ByWriter(People.HannaBrandvold).Select(static row => row.Key));
        Assert.Equal(People.TobiasAldous, People.Named("old tolly").Bearer);
        Assert.Equal(Observations.HailBreaksChapelWindows, Diary.Search("hail")[0].Row);
        Assert.Equal(Ternary.Yes, Observations.ThawTakesTheFootbridge.Date!.Value.IsBefore(EdtfDate.Parse("1880-04")));
        Assert.Equal([Observations.UpperWellRunsDry], Observations.ByKind(Weather.DrySpell));
        string json = JsonSerializer.Serialize(Observations.MillStreamFreezes, DiaryJsonContext.Default.Observation);
        Assert.Same(Observations.MillStreamFreezes, JsonSerializer.Deserialize(json, DiaryJsonContext.Default.Observation));
        Assert.Equal("1.0.0", Diary.Version);
    }

    [Fact]
    public void Every_passage_is_a_paragraph_of_its_text()
    {
        foreach (Document document in Documents.All)
        {
            SourceText text = DiaryTexts.Of(document);
            Assert.Equal(text.Text.TrimEnd('\n').Split("\n\n"), document.Passages.Select(passage => text[passage.Start, passage.End]));
        }
    }

    [Fact]
    public void Every_form_of_a_name_is_printed_at_its_evidence()
    {
        NameForm[] forms = [.. People.All.SelectMany(static person => person.Forms)];
        Assert.Contains(forms, static form => form.Evidence.Length > 0);
        Assert.All(forms, static form => Assert.All(form.Evidence, evidence => Assert.Equal(form.Text, DiaryTexts.Of(evidence.Passage.Document)[evidence.Start, evidence.End])));
    }
}
