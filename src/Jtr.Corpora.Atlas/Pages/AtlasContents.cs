using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The data that all pages share: the corpus, its plan, and everything that follows from both.</summary>
internal sealed class AtlasContents
{
    /// <summary>The title of the group for rows without a group.</summary>
    public const string NoGroup = "Others";

    private readonly Dictionary<RowKey, int> _placeInTime = [];
    private readonly ILookup<RowKey, AtlasLink> _linksFrom;
    private readonly ILookup<RowKey, AtlasLink> _linksTo;
    private readonly ILookup<RowKey, AtlasRelation> _relationsOf;

    public AtlasContents(AtlasCorpus corpus, AtlasPlan plan, AtlasStamp stamp)
    {
        Corpus = corpus;
        Plan = plan;
        Stamp = stamp;
        Citations = new CitationTemplates(corpus);
        Links = [.. AllLinks()];
        _linksFrom = Links.ToLookup(static link => link.From.Id);
        _linksTo = Links.ToLookup(static link => link.To.Id);
        Relations = [.. AllRelations()];
        _relationsOf = Relations.SelectMany(static relation => new[] { (relation.Subject.Id, relation), (relation.Object.Id, relation) }.Distinct()).ToLookup(static pair => pair.Id, static pair => pair.relation);
        LaneNames = plan.Timeline is null ? ["Table", "Text"] : ["Actor", "Kind", "Text", "Status"];
        Timeline = [.. AllEntries()
            .OrderBy(static entry => entry.Date is null)
            .ThenBy(static entry => entry.Date ?? default)
            .ThenBy(static entry => entry.Row.Table.Name, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Row.Key, StringComparer.Ordinal)];
        for (int i = 0; i < Timeline.Count; i++)
            _placeInTime.Add(Timeline[i].Row.Id, i);
    }

    public AtlasCorpus Corpus { get; }

    public AtlasPlan Plan { get; }

    public AtlasStamp Stamp { get; }

    /// <summary>Gets the templates from which the script builds the references of a row.</summary>
    public CitationTemplates Citations { get; }

    /// <summary>Gets the entries of the timeline in time order; undated ones last.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; }

    /// <summary>Gets the ways to group the timeline.</summary>
    public IReadOnlyList<string> LaneNames { get; }

    public IReadOnlyList<AtlasLink> Links { get; }

    public IReadOnlyList<AtlasRelation> Relations { get; }

    public IEnumerable<AtlasLink> LinksFrom(AtlasRow row) => _linksFrom[row.Id];

    public IEnumerable<AtlasLink> LinksTo(AtlasRow row) => _linksTo[row.Id];

    public IEnumerable<AtlasRelation> RelationsOf(AtlasRow row) => _relationsOf[row.Id];

    public bool IsOnTimeline(AtlasRow row) => _placeInTime.ContainsKey(row.Id);

    /// <summary>Returns the dated entries before and after a row; null at the ends.</summary>
    public (TimelineEntry? Before, TimelineEntry? After) Around(AtlasRow row)
    {
        if (!_placeInTime.TryGetValue(row.Id, out int place) || Timeline[place].Date is null)
            return (null, null);
        TimelineEntry? after = place + 1 < Timeline.Count && Timeline[place + 1].Date is not null ? Timeline[place + 1] : null;
        return (place > 0 ? Timeline[place - 1] : null, after);
    }

    public Standing StandingOf(string? status) => status is not null && Plan.Standings.TryGetValue(status, out Standing standing) ? standing : Standing.Real;

    /// <summary>Returns true if a row rests on peripheral passages alone; otherwise, false.</summary>
    public bool IsPeripheral(AtlasRow row) => Plan.Peripheral is { } peripheral && row.Evidence.Count > 0
        && row.Evidence.All(evidence => Corpus.Find(evidence.Passage)?.Text(peripheral.Kind) == peripheral.Label);

    /// <summary>Returns the group of a row, such as its state; null if it has none.</summary>
    public AtlasRow? GroupOf(AtlasRow? row)
    {
        if (Plan.Groups is not { } groups)
            return null;
        var seen = new HashSet<RowKey>();
        while (row is not null && seen.Add(row.Id) && !(row.Table.Name == groups.Table && row.Text(groups.Kind) == groups.Label))
            row = Corpus.Find(row.Reference(groups.Whole)) ?? WholeElsewhere(row, groups);
        return row is not null && row.Table.Name == groups.Table && row.Text(groups.Kind) == groups.Label ? row : null;
    }

    /// <summary>Returns the documents that a row rests on, in the order of its evidence.</summary>
    public IReadOnlyList<AtlasRow> DocumentsOf(AtlasRow row) =>
        [.. row.Evidence.Concat(row.NestedEvidence).Select(evidence => Corpus.Find(evidence.Passage)).OfType<AtlasRow>().Select(Corpus.DocumentOf).OfType<AtlasRow>().Distinct()];

    /// <summary>Returns the short name of a document.</summary>
    public static string LabelOf(AtlasRow document) => document.Text("label") ?? document.Title;

    /// <summary>Returns the claimant of a row and its chain of attribution.</summary>
    public AtlasVoices VoicesOf(AtlasRow row)
    {
        if (Plan.Claims is not { } claims)
            return AtlasVoices.None;
        if (row.Table.Name != claims.Table)
            return new AtlasVoices(Corpus.Find(row.Reference(claims.Authority)), null, []);
        return new AtlasVoices(
            Corpus.Find(row.Reference(claims.Claimant)),
            row.Text(claims.Voice),
            [.. row.Values(claims.Chain).Select(item => (
                    Manner: item.Fields.FirstOrDefault(field => field.Name == claims.Manner)?.Values[0].Text ?? "",
                    Carrier: Corpus.Find(item.Fields.FirstOrDefault(field => field.Name == claims.Carrier)?.Values[0].Row)))
                .Where(static step => step.Carrier is not null)
                .Select(step => (claims.Manners.GetValueOrDefault(step.Manner, PropertyNames.Spaced(step.Manner)), step.Carrier!))]);
    }

    /// <summary>Returns true if the voice line of the row already shows the whole property; otherwise, false.</summary>
    public bool IsInVoiceLine(AtlasRow row, AtlasField field)
    {
        if (Plan.Claims is not { } claims)
            return false;
        if (row.Table.Name != claims.Table)
            return field.Name == claims.Authority;
        return field.Name == claims.Claimant || field.Name == claims.Voice
            || (field.Name == claims.Chain && field.Values.All(step => step.Fields.All(part => part.Name == claims.Carrier || part.Name == claims.Manner)));
    }

    private AtlasRow? WholeElsewhere(AtlasRow row, GroupPlan groups) => row.Table.Name == groups.Table
        ? null
        : row.Fields.Where(static field => !field.Property.IsList && field.Property.Kind == ValueKind.Reference).Select(field => Corpus.Find(field.Values[0].Row)).FirstOrDefault(whole => whole?.Table.Name == groups.Table);

    /// <summary>Returns the date that places a row in time, and its bar.</summary>
    private static (EdtfDate? Date, TimeBar? Bar) TimeOf(AtlasRow row)
    {
        if (row.Table.Sorted is not { } sorted)
            return (null, null);
        EdtfDate? date = row.Date(sorted.JsonName);
        return (date, TimeBar.Of(date, sorted));
    }

    private IEnumerable<AtlasLink> AllLinks()
    {
        if (Plan.Links is not { } plan || Corpus.TableNamed(plan.Table) is not { } table)
            yield break;
        foreach (AtlasRow row in table.Rows)
        {
            if (Corpus.Find(row.Reference(plan.From)) is { } from && Corpus.Find(row.Reference(plan.To)) is { } to && row.Text(plan.Kind) is { } kind)
                yield return new AtlasLink(row, from, kind, to, plan.Words.GetValueOrDefault(kind, (PropertyNames.Spaced(kind), PropertyNames.Spaced(kind))));
        }
    }

    private IEnumerable<AtlasRelation> AllRelations()
    {
        if (Plan.Relations is not { } plan || Corpus.TableNamed(plan.Table) is not { } table)
            yield break;
        foreach (AtlasRow row in table.Rows)
        {
            if (Corpus.Find(row.Reference(plan.Subject)) is not { } subject || Corpus.Find(row.Reference(plan.Object)) is not { } other)
                continue;
            (EdtfDate? date, TimeBar? bar) = TimeOf(row);
            string status = row.Text(plan.Status) ?? "";
            yield return new AtlasRelation(row, subject, row.Text(plan.Kind) ?? "", other, status, StandingOf(status), date, bar);
        }
    }

    private IEnumerable<TimelineEntry> AllEntries()
    {
        if (Plan.Timeline is { } plan)
        {
            foreach (AtlasRow row in Corpus.TableNamed(plan.Table)?.Rows ?? [])
                yield return Entry(row, plan);
            yield break;
        }

        foreach (AtlasTable table in Corpus.Tables.Where(static table => table.Sorted is not null && !table.Shape.HoldsWithdrawals))
        {
            foreach (AtlasRow row in table.Rows)
            {
                (EdtfDate? date, TimeBar? bar) = TimeOf(row);
                AtlasRow[] texts = [.. DocumentsOf(row)];
                yield return new TimelineEntry(row, date, bar, Standing.Real, IsPeripheral(row), [PropertyNames.InWords(table.Name), texts.Length == 0 ? NoGroup : LabelOf(texts[0])], [], [.. texts.Select(static text => text.Key)]);
            }
        }
    }

    private TimelineEntry Entry(AtlasRow row, TimelinePlan plan)
    {
        (EdtfDate? date, TimeBar? bar) = TimeOf(row);
        string status = row.Text(plan.Status) ?? "";
        AtlasRow[] actors = [.. row.Values(plan.Participants).SelectMany(static value => value.Fields).Where(field => field.Name == plan.Participant).Select(field => Corpus.Find(field.Values[0].Row)).OfType<AtlasRow>().Distinct()];
        AtlasRow[] groups = [.. actors.Select(GroupOf).OfType<AtlasRow>().Distinct()];
        AtlasRow[] texts = [.. DocumentsOf(row)];
        return new TimelineEntry(
            row,
            date,
            bar,
            StandingOf(status),
            IsPeripheral(row),
            [groups.Length == 0 ? NoGroup : groups[0].Title, PropertyNames.Spaced(row.Text(plan.Kind) ?? NoGroup), texts.Length == 0 ? NoGroup : LabelOf(texts[0]), PropertyNames.Spaced(status)],
            [.. actors.Concat(groups).Select(static actor => actor.Key).Distinct()],
            [.. texts.Select(static text => text.Key)]);
    }
}
