using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class RowTests
{
    [Fact]
    public async Task Show_prints_an_event_with_its_properties_and_evidence_positions()
    {
        Event happening = Events.All.First(static happening => happening.Participants.Length > 0 && happening.DateReasoning is not null);

        JtrProcess show = await JtrProcess.Run("show", happening.Key);

        Assert.Equal(0, show.ExitCode);
        Assert.Contains(show.Lines, line => line.StartsWith("summary ", StringComparison.Ordinal) && line.EndsWith(" " + happening.Summary, StringComparison.Ordinal));
        Assert.Contains(show.Lines, line => line.StartsWith("date ", StringComparison.Ordinal) && line.EndsWith(" " + happening.Date, StringComparison.Ordinal));
        Assert.Contains(show.Lines, line => line.StartsWith("dateReasoning ", StringComparison.Ordinal) && line.EndsWith(" " + happening.DateReasoning, StringComparison.Ordinal));
        Assert.All(happening.Participants, part => Assert.Contains("actor " + part.Actor.Key, show.Output, StringComparison.Ordinal));
        Assert.All(happening.Evidence, evidence => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"document {evidence.Passage.Document.Label}, passage {evidence.Passage.Key}, start {evidence.Start}, end {evidence.End}, digest {evidence.Digest}"),
            show.Output,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_lists_referring_rows_with_their_property()
    {
        Actor actor = Tenures.All.First(static tenure => Events.ByActor(tenure.Holder).Count > 0).Holder;

        JtrProcess show = await JtrProcess.Run("show", actor.Key);

        Assert.All(Tenures.ByHolder(actor), tenure => Assert.Contains(show.Lines, line => line.EndsWith(tenure.Key + " as holder: " + tenure.Summary, StringComparison.Ordinal)));
        Assert.All(Events.ByActor(actor), happening => Assert.Contains(show.Lines, line =>
            line.Contains(" " + happening.Key + " as ", StringComparison.Ordinal) && line.Contains("participants.actor", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Show_prints_the_links_of_a_fact_in_both_directions()
    {
        IFact fact = Links.All.Select(static link => link.From).First(static fact => Links.ByTo(fact).Count > 0);

        JtrProcess show = await JtrProcess.Run("show", fact.Key);

        Assert.All(Links.ByFrom(fact), link => Assert.Contains(" " + link.Key + " as from", show.Output, StringComparison.Ordinal));
        Assert.All(Links.ByTo(fact), link => Assert.Contains(" " + link.Key + " as to", show.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_prints_a_passage_with_its_facts()
    {
        Passage passage = Passages.All.First(static passage => Claims.ByPassage(passage).Count > 1);

        JtrProcess show = await JtrProcess.Run("show", passage.Key);

        Assert.Contains(show.Lines, line => line.StartsWith("abstract ", StringComparison.Ordinal) && line.EndsWith(passage.Abstract, StringComparison.Ordinal));
        Assert.All(Claims.ByPassage(passage), claim => Assert.Contains(" " + claim.Key + " as evidence.passage", show.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_prints_keys_and_headlines_of_a_table()
    {
        int column = Passages.All.Max(static passage => passage.Key.Length) + 2;

        JtrProcess list = await JtrProcess.Run("list", "passages");

        Assert.Equal(0, list.ExitCode);
        Assert.Equal(Passages.All.Select(passage => passage.Key.PadRight(column) + passage.Abstract), list.Lines);
    }

    [Fact]
    public async Task Stats_prints_counts_version_and_fingerprint()
    {
        JtrProcess stats = await JtrProcess.Run("stats");

        string[] lines = [.. stats.Lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Contains("version " + Jtr.Data.Corpus.Version, lines);
        Assert.Contains("fingerprint " + Jtr.Data.Corpus.Fingerprint, lines);
        foreach (IGrouping<string, IRow> table in Facts.All.Concat<IRow>(Passages.All).GroupBy(static row => row.Table))
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{table.Key} {table.Count()}"), lines);
        foreach (Document document in Documents.All)
        {
            int facts = Facts.All.Count(fact => fact.Evidence.Any(evidence => evidence.Passage.Document == document));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{document.Key} {facts} facts {document.Passages.Count} passages"), lines);
        }
    }
}
