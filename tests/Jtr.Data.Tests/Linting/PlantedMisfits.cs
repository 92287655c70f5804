using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jtr.Data.Cli.Linting;

namespace Jtr.Data.Tests.Linting;

/// <summary>
/// Plants misfits in the real seeds, of the kinds that an independent review found: dates, attribution, the wrong actor, overstatement, disputes, arguments,
/// parts and absences. The same random seed plants the same misfits.
/// </summary>
internal sealed partial class PlantedMisfits(LintedCorpus corpus, int seed)
{
    private readonly Random _random = new(seed);

    // Only rows without findings are changed, so that a finding about one is caused by the misfit.
    private readonly HashSet<string> _flagged = [.. LintRun.Of(corpus, Lints.All) is var run ? run.Findings.Concat(run.Exempt).Select(static finding => finding.Row.Key) : []];

    /// <summary>Plants a number of misfits, taking the kinds in turn, and no row twice for one kind.</summary>
    public IEnumerable<Planting> Take(int count)
    {
        Queue<Planting>[] kinds = [.. Kinds().Select(kind => new Queue<Planting>(Shuffled(corpus.All.Where(row => !_flagged.Contains(row.Key)).OrderBy(static row => row.Key, StringComparer.Ordinal)).SelectMany(row => kind.Plant(row) is { } planting ? [planting] : (Planting[])[])))];
        int planted = 0;
        while (planted < count && kinds.Any(static kind => kind.Count > 0))
        {
            foreach (Queue<Planting> kind in kinds)
            {
                if (planted < count && kind.TryDequeue(out Planting? planting))
                {
                    planted++;
                    yield return planting;
                }
            }
        }
    }

    private IEnumerable<(string Name, Func<LintedRow, Planting?> Plant)> Kinds()
    {
        // Dates.
        yield return Kind("marks an inferred date as stated", row => DatedProperty.Of(row) is { Basis: "inferred" or "relative-to-publication" or "relative-to-event" } date && row.Table is not ("documents" or "passages") && date.Date.Contains('?', StringComparison.Ordinal), (row, json) =>
        {
            DatedProperty date = DatedProperty.Of(row)!;
            json[date.Name] = date.Date.Replace("?", "", StringComparison.Ordinal);
            json[date.Name + "Basis"] = "stated";
            json.Remove(date.Name + "Reasoning");
        });
        yield return Kind("takes the qualifier off an inferred date", static row => DatedProperty.Of(row) is { Basis: "inferred" or "relative-to-publication" or "relative-to-event" } date && row.Table is not ("documents" or "passages") && date.Date.Contains('?', StringComparison.Ordinal), static (row, json) =>
            json[DatedProperty.Of(row)!.Name] = DatedProperty.Of(row)!.Date.Replace("?", "", StringComparison.Ordinal));
        yield return Kind("moves a stated date by a year", static row => DatedProperty.Of(row) is { Basis: "stated" } date && row.Table is not "documents" && date.Elements.Any(), static (row, json) =>
            json[DatedProperty.Of(row)!.Name] = Year().Replace(DatedProperty.Of(row)!.Date, static year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + 1).ToString("0000", CultureInfo.InvariantCulture), 1));
        yield return Kind("writes an inferred publication date in another form", row => DatedProperty.Of(row) is { Basis: "relative-to-publication" } date && date.Date.StartsWith('[') && date.Date == corpus.Find(row.Document)?.Text("published") && corpus.All.Count(other => other.Document == row.Document && DatedProperty.Of(other)?.Date == date.Date) > 2, static (row, json) =>
            json[DatedProperty.Of(row)!.Name] = DatedProperty.Of(row)!.Date.Trim('[', ']').Replace("..", "/", StringComparison.Ordinal));
        yield return Kind("widens an inferred publication date to the year", row => DatedProperty.Of(row) is { Basis: "relative-to-publication" } date && date.Date.StartsWith('[') && date.Date == corpus.Find(row.Document)?.Text("published"), static (row, json) =>
            json[DatedProperty.Of(row)!.Name] = DatedProperty.Of(row)!.Date[1..5] + "?");
        yield return Kind("leaves a reported claim undated", row => row.Table == "claims" && !corpus.IsOwnVoice(row) && row.Text("voiced") is not null, static (row, json) =>
        {
            foreach (string property in (string[])["voiced", "voicedBasis", "voicedReasoning"])
                json.Remove(property);
        });
        yield return new("leaves a teaser's article undated", row => row.Table == "claims" && row.IsPeripheral && corpus.Find(row.Spans[0].Passage) is { } passage && passage.Text("articlePublished") is not null && row.Key == corpus.Table("claims").Where(other => other.Spans.Any(span => span.Passage == passage.Key)).Select(static other => other.Key).Min(StringComparer.Ordinal)
            ? new Planting("leaves a teaser's article undated", row.Key, [Changed(passage, static json => json.Remove("articlePublished"))], []) : null);

        // Attribution.
        yield return Kind("drops an attribution chain", row => row.Table == "claims" && !corpus.IsOwnVoice(row), static (_, json) => json.Remove("attribution"));
        yield return Kind("drops the attribution of a fact", static row => row.Text("accordingTo") is not null, static (_, json) => json.Remove("accordingTo"));
        yield return Kind("gives a claim to another actor", static row => row.Table == "claims", (row, json) => json["claimant"] = Another("actors", row));
        yield return Kind("gives a reported claim to the narrator", row => row.Table == "claims" && !corpus.IsOwnVoice(row) && Narrator(row) is not null && row.Stating.All(static span => span.Speech != "narrator"), (row, json) =>
        {
            json["claimant"] = Narrator(row);
            json.Remove("attribution");
        });
        yield return Kind("gives one of several claims of a sentence to another actor of the passage", row => row.Table == "claims" && row.Stating.Any(span => corpus.ClaimsIn(span.Document, span.SentenceStart).Count() > 1) && AnotherInPassage(row) is not null, (row, json) => json["claimant"] = AnotherInPassage(row));

        // The wrong actor.
        yield return Kind("puts another actor into an event", static row => row.Table == "events" && row.Records("participants").Any(), (row, json) => json["participants"]!.AsArray()[0]!["actor"] = Another("actors", row));
        yield return Kind("puts another actor at an end of a relation", static row => row.Table == "relations", (row, json) => json[_random.Next(2) == 0 ? "subject" : "object"] = Another("actors", row));
        yield return Kind("puts another actor into an office", static row => row.Table == "tenures", (row, json) => json["holder"] = Another("actors", row));
        yield return Kind("gives a holder another office", static row => row.Table == "tenures", (row, json) => json["office"] = Another("offices", row));
        yield return Kind("leaves an instrument without parties", static row => row.Table == "instruments" && row.Text("status") == "existing", static (_, json) =>
        {
            json.Remove("parties");
            json.Remove("signatories");
        });
        yield return Kind("drops the mention of an actor that the words do not name", static row => row.Table is "events" or "relations" or "claims" && row.Spans.Any(static span => span.Mentions.Count > 0), static (_, json) =>
        {
            foreach (JsonObject evidence in json["evidence"]!.AsArray().OfType<JsonObject>())
                evidence.Remove("mentions");
        }, row => row.Spans.SelectMany(static span => span.Mentions).Any(mention => Meant(row).Contains(mention.Of) && !corpus.IsNarrator(row, mention.Of) && !corpus.NamesOf(mention.Of).Any(name => row.Spans.Any(span => WordReader.Print(span.Sentence, name)))));

        // Overstatement.
        yield return Kind("states a planned or supposed event as done", static row => row.Table == "events" && row.Text("status") is "planned" or "proposed" or "hypothetical", static (row, json) =>
        {
            json["status"] = "occurred";
            json["kind"] = "visit";
            json["summary"] = Plain(row.Summary);
        });
        yield return Kind("asserts a denied event or relation", static row => row.Text("status") == "negated", static (row, json) =>
        {
            json["status"] = row.Table == "relations" ? "asserted" : "occurred";
            json["summary"] = Plain(row.Summary);
        });
        yield return Kind("denies a fact that the words affirm", static row => row.Table is "claims" or "events" && !Denial().IsMatch(row.Sentences), static (row, json) => json["summary"] = "It is not so: " + row.Summary);
        yield return Kind("changes a number of the summary", static row => LintedCorpus.IsFact(row) && Digits().IsMatch(row.Summary), static (row, json) =>
            json["summary"] = Digits().Replace(row.Summary, static number => (long.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) + 7).ToString(CultureInfo.InvariantCulture), 1));
        yield return Kind("changes a measured number", static row => row.Table == "measures" && row.Number("value") is not null, static (row, json) => json["value"] = row.Number("value")!.Value + 7);
        yield return Kind("drops a comparator", static row => row.Table == "measures" && row.Text("comparator") is "about" or "more-than" or "at-least" or "only" or "as-early-as", static (_, json) => json["comparator"] = "exactly");
        yield return Kind("invents a comparator", static row => row.Table == "measures" && row.Text("comparator") == "exactly" && row.Number("value") is not null, static (_, json) => json["comparator"] = "at-least");
        yield return Kind("drops a hedge", static row => row.Table is "claims" or "events" or "relations" && Hedge().IsMatch(row.StatingWords) && Hedge().IsMatch(row.Summary), static (row, json) => json["summary"] = Hedge().Replace(row.Summary, ""));
        yield return Kind("states a possibility as a fact", static row => row.Table == "claims" && Modal().IsMatch(row.StatingWords) && Modal().IsMatch(row.Summary), static (row, json) =>
        {
            json["voice"] = "asserts";
            json["summary"] = Plain(row.Summary);
        });
        yield return Kind("states an aim as achieved", static row => row.Table is "claims" or "events" or "provisions" && Aim().IsMatch(row.StatingWords) && Aim().IsMatch(row.Summary), static (row, json) =>
        {
            json["summary"] = Plain(row.Summary);
            if (json["status"] is not null)
                json["status"] = "occurred";
            if (json["voice"] is not null)
                json["voice"] = "asserts";
            if (row.Table == "events")
                json["kind"] = "visit";
        });
        yield return Kind("turns a statement into a forecast", static row => row.Table == "claims" && row.Text("voice") is "asserts" or "reports" && !Modal().IsMatch(row.Sentences), static (_, json) => json["voice"] = "predicts");
        yield return Kind("names an actor in the summary whom the words do not name", static row => LintedCorpus.IsFact(row), (row, json) => json["summary"] = row.Summary.TrimEnd('.') + ", together with " + Foreign(row) + ".");

        // Disputes and identity.
        yield return Kind("reverses an order", row => row.Table == "links" && row.Text("kind") is "responds-to" or "follows" or "later-than" or "updates" && Date(row.Text("to")) is { } to && Date(row.Text("from")) is { } from && from.Within().IsAfter(to).IsCertain, static (row, json) =>
        {
            json["from"] = row.Text("to");
            json["to"] = row.Text("from");
        });
        yield return Kind("identifies two events of different dates", row => row.Table == "links" && row.Text("kind") is not "same-as" && Date(row.Text("to")) is { } to && Date(row.Text("from")) is { } from && (from.Within().IsAfter(to).IsCertain || from.Within().IsBefore(to).IsCertain), static (_, json) => json["kind"] = "same-as");

        // Arguments, and parts recorded as facts.
        yield return new("removes every link of a claim", row => row.Table == "claims" && !row.IsPeripheral && corpus.LinksOf(row.Key).Any()
            ? new Planting("removes every link of a claim", row.Key, [row.Json], [.. corpus.LinksOf(row.Key).Select(static link => link.Key)]) : null);
        yield return Kind("drops a condition", static row => row.Table is "provisions" or "claims" && Hypothetical().IsMatch(row.StatingWords) && Conditional().IsMatch(row.Summary), static (row, json) =>
        {
            json.Remove("condition");
            if (row.Table == "claims")
                json["voice"] = "asserts";
            json["summary"] = Plain(Conditional().Replace(row.Summary, ""));
        });

        // Absences.
        yield return Kind("drops the formality of a relation", static row => row.Text("formality") is not null, static (_, json) => json.Remove("formality"));
        yield return Kind("calls a relation formal without evidence", static row => row.Table == "relations" && row.Text("formality") is null, static (_, json) => json["formality"] = "formal");
        yield return Kind("denies a relation", static row => row.Table == "relations" && row.Text("status") == "asserted" && !Denial().IsMatch(row.Sentences), static (_, json) => json["status"] = "negated");
    }

    private static (string Name, Func<LintedRow, Planting?> Plant) Kind(string name, Func<LintedRow, bool> fits, Action<LintedRow, JsonObject> change, Func<LintedRow, bool>? also = null) =>
        (name, row => row.Spans.Count > 0 && fits(row) && (also is null || also(row)) ? new Planting(name, row.Key, [Changed(row, json => change(row, json))], []) : null);

    private static JsonObject Changed(LintedRow row, Action<JsonObject> change)
    {
        var json = (JsonObject)row.Json.DeepClone();
        change(json);
        return json;
    }

    /// <summary>Returns a row of a table that the row does not refer to.</summary>
    private string Another(string table, LintedRow row)
    {
        string[] others = [.. corpus.Table(table).Where(other => other.Text("kind") != "unnamed-source" && !corpus.ReferencesOf(row).Contains(other.Key) && !corpus.NamesOf(other.Key).Any(name => row.Spans.Any(span => WordReader.Print(span.Sentence, name)))).Select(static other => other.Key).Order(StringComparer.Ordinal)];
        return others[_random.Next(others.Length)];
    }

    private string? AnotherInPassage(LintedRow row) => corpus.Table("actors")
        .Where(other => !corpus.ReferencesOf(row).Contains(other.Key) && corpus.NamesOf(other.Key).Any(name => row.Spans.Any(span => WordReader.Print(span.PassageWords, name))))
        .Select(static other => other.Key).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Returns the name of an actor that no text near the row prints.</summary>
    private string Foreign(LintedRow row)
    {
        string key;
        do
            key = Another("actors", row);
        while (corpus.Find(key)!.Text("kind") is not ("person" or "polity" or "publisher" or "party") || row.Spans.Any(span => span.PassageWords.Contains(corpus.NamesOf(key)[0].Split(' ')[^1], StringComparison.Ordinal)));
        return corpus.NamesOf(key)[0];
    }

    private string? Narrator(LintedRow row) => corpus.Find(row.Document) is { } document ? document.Texts("authors").Concat(document.Texts("publisher")).FirstOrDefault() : null;

    private static IEnumerable<string> Meant(LintedRow row) =>
        [.. row.Texts("subject"), .. row.Texts("object"), .. row.Texts("claimant"), .. row.Texts("addressees"), .. row.Records("participants").Select(static part => part["actor"]!.GetValue<string>())];

    private EdtfDate? Date(string? key) => corpus.Find(key) is { } row && DatedProperty.Of(row) is { } date && EdtfDate.TryParse(date.Date, out EdtfDate read) ? read : null;

    /// <summary>Removes the words for denial, intention and supposition from a summary. The lists are this test's own, so that the rules are not tested with their own lists.</summary>
    private static string Plain(string summary) => Regex.Replace(Aim().Replace(Modal().Replace(Denial().Replace(summary, ""), ""), ""), " +", " ").Trim();

    private LintedRow[] Shuffled(IEnumerable<LintedRow> rows)
    {
        LintedRow[] shuffled = [.. rows];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![\w.+,])[0-9]+(?:,[0-9]{3})*(?![\w.+])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:effectively|in effect|at least|likely|unlikely|often|some|several|many|most|mainly|mostly|chiefly|primarily|generally|almost|nearly|explicit(?:ly)?|de facto|seems?|appears?|or) ?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(?:does not|do not|did not|is not|not|no|never|nobody|nothing|without|neither|lack of|lacks|absence of|refus\w+|reject\w+|den(?:y|ies|ied)|declin\w+) ?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:may|might|could|would|will|should|must|can|ought to|has to|have to|is to|are to|likely|perhaps|possibly|potentially|expected to|supposed) ?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Modal();

    [GeneratedRegex(@"\b(?:aims? (?:to|at)|plans? (?:to|for)?|planned|intends? to|seeks? to|wants? to|wishes to|hopes? to|works? (?:to|towards?|on)|working towards?|efforts? to|tries to|calls? for|urges?|pledges? to|pledged to|proposes?|proposed|asks? (?:for|to)?|so that|in order to|meant to) ?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(?:[Ii]f|Were [A-Z]\w+ to|in the event of|unless|outside of)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hypothetical();

    [GeneratedRegex(@"\b(?:if|when|where|once|unless|in case|in the event)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();
}
