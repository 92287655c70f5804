using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Jtr.Corpora.Metadata.Versions;
using Jtr.Data.Tests.Cli;
using Xunit;

namespace Jtr.Data.Tests.Versions;

public sealed class CorrectionTests
{
    private static readonly JsonSerializerOptions s_asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_last_correction_of_a_property_has_its_current_value()
    {
        JsonNode export = JsonNode.Parse((await JtrProcess.Run("export")).Output)!;
        Bounds.CheckAndRemove(export);
        Dictionary<string, JsonNode> rows = export.AsObject().Where(static table => table.Value is JsonArray).SelectMany(static table => table.Value!.AsArray()).DistinctBy(static row => (string)row!["key"]!).ToDictionary(static row => (string)row!["key"]!, static row => row!);

        Assert.NotEmpty(Corrections.All);
        Assert.All(Chains(), chain =>
        {
            Correction last = chain[^1];
            Assert.Equal(last.After, Written(rows[last.Fact.Key][last.Property]));
        });
    }

    [Fact]
    public void Each_correction_starts_with_the_value_of_the_previous_one()
    {
        Assert.NotEmpty(Corrections.All);
        Assert.All(Chains(), static chain =>
        {
            Assert.All(chain, static correction => Assert.NotEqual(correction.Before, correction.After));
            Assert.All(chain.Zip(chain.Skip(1)), static pair => Assert.Equal(pair.First.After, pair.Second.Before));
        });
    }

    [Fact]
    public void A_correction_gives_a_reason_and_a_version_and_day_no_later_than_the_data() => Assert.All(Corrections.All, static correction =>
    {
        Assert.EndsWith(".", correction.Why, StringComparison.Ordinal);
        Assert.True(CorpusVersion.TryParse(correction.Version, out CorpusVersion version) && CorpusVersion.TryParse(Jtr.Data.Corpus.Version, out CorpusVersion now) && version.CompareTo(now) <= 0, correction.Key);
        Assert.NotEqual(Ternary.Yes, correction.Date.IsAfter(Jtr.Data.Corpus.Date.ToString()));
    });

    [Fact]
    public void HistoryOf_lists_the_corrections_of_a_fact_in_order()
    {
        Assert.Equal(Corrections.Count, Facts.All.Sum(static fact => Jtr.Data.Corpus.HistoryOf(fact.Key).Corrections.Length));
        Assert.All(Facts.All, static fact =>
        {
            FactHistory history = Jtr.Data.Corpus.HistoryOf(fact.Key);
            Assert.Equal((fact.Key, fact, null), (history.Key, history.Fact, history.Withdrawal));
            Assert.All(history.Corrections, correction => Assert.Same(fact, correction.Fact));
            Assert.Equal(history.Corrections.OrderBy(static correction => correction.Date).ThenBy(static correction => correction.Key, StringComparer.Ordinal), history.Corrections);
            Assert.Equal(Withdrawn.All.Where(withdrawal => withdrawal.ReplacedBy == fact), history.Replaced);
        });
        Assert.All(Withdrawn.All, static withdrawal =>
        {
            FactHistory history = Jtr.Data.Corpus.HistoryOf(withdrawal.Key);
            Assert.Equal((null, withdrawal), (history.Fact, history.Withdrawal));
            Assert.Empty(history.Corrections);
        });
    }

    [Fact]
    public void HistoryOf_suggests_the_nearest_key()
    {
        Assert.Contains("'aso-visits-taiwan'", Assert.Throws<KeyNotFoundException>(static () => Jtr.Data.Corpus.HistoryOf("aso-visit-taiwan")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(static () => Jtr.Data.Corpus.HistoryOf(null!));
    }

    private static IEnumerable<Correction[]> Chains() => Corrections.InOrderOfDate.GroupBy(static correction => (correction.Fact.Key, correction.Property)).Select(static chain => chain.ToArray());

    /// <summary>Formats a value as corrections do: a text unchanged, anything else as JSON without evidence.</summary>
    private static string? Written(JsonNode? value)
    {
        if (value is null or JsonValue)
            return value?.GetValueKind() == JsonValueKind.String ? (string)value! : value?.ToJsonString(s_asWritten);
        JsonNode copy = value.DeepClone();
        TakeOutEvidence(copy);
        return copy.ToJsonString(s_asWritten);
    }

    private static void TakeOutEvidence(JsonNode? value)
    {
        if (value is JsonObject row)
            row.Remove("evidence");
        foreach (JsonNode? part in value switch { JsonObject one => one.Select(static member => member.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() })
            TakeOutEvidence(part);
    }
}
