using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Reads the claims with Argdown's parser.</summary>
public sealed class ArgdownTests(Exported exported)
{
    [Fact]
    public async Task Every_claim_is_a_statement_with_its_voice_and_its_supports_and_attacks_are_the_links()
    {
        JsonElement read = await JavaScriptReaders.Read("argdown.mjs", exported.PathOf("argdown/claims.argdown"));

        Assert.Empty(read.GetProperty("errors").EnumerateArray());
        Assert.Equal(Corpus.Fingerprint, read.GetProperty("head").Text("fingerprint"));
        JsonElement[] statements = [.. read.GetProperty("statements").EnumerateArray()];
        Assert.Equal(Claims.All.Select(static row => row.Key).Order(StringComparer.Ordinal), statements.Select(static statement => statement.Text("key")!).Order(StringComparer.Ordinal));
        foreach (JsonElement statement in statements)
        {
            Claim row = Claims.Get(statement.Text("key")!);
            JsonElement data = statement.GetProperty("data");
            Assert.Equal(row.Summary, statement.Text("text"));
            Assert.Equal((row.Claimant.Key, EnumLabels.Of(row.Voice)), (data.Text("claimant"), data.Text("voice")));
            Assert.Equal(row.Made?.ToString(), data.TryGetProperty("edtf", out _) ? data.Text("edtf") : null);
            Assert.Equal(row.Made?.Earliest?.ToString(), data.TryGetProperty("earliest", out _) ? data.Text("earliest") : null);
            Assert.Equal(row.Made?.Latest?.ToString(), data.TryGetProperty("latest", out _) ? data.Text("latest") : null);
            Assert.Equal(row.IsPeripheral ? "yes" : "no", data.Text("peripheral"));
        }

        Link[] links = [.. Links.All.Where(static link => link is { From: Claim, To: Claim })];
        string[] expected = [.. links.Select(ExpectedRelation).OfType<string>()];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), Relations(read).Order(StringComparer.Ordinal));
        Assert.Equal(FormattableString.Invariant($"{links.Length - expected.Length}"), read.GetProperty("head").Text("linksLeftOut"));
    }

    private static IEnumerable<string> Relations(JsonElement read) => read.GetProperty("relations").EnumerateArray().Select(static relation => Ordered(relation.GetString()!)).Distinct();

    private static string? ExpectedRelation(Link link) => link.Kind switch
    {
        LinkKind.Supports => $"{link.From.Key} support {link.To.Key}",
        LinkKind.Because => $"{link.To.Key} support {link.From.Key}",
        LinkKind.Contradicts => Ordered($"{link.From.Key} contradictory {link.To.Key}"),
        LinkKind.Qualifies => $"{link.From.Key} attack {link.To.Key}",
        LinkKind.RespondsTo when ((Claim)link.From).Voice is Voice.Denies or Voice.Opposes or Voice.Criticises => $"{link.From.Key} attack {link.To.Key}",
        _ => null,
    };

    /// <summary>Orders the two sides of a contradiction, which has no direction.</summary>
    private static string Ordered(string relation)
    {
        string[] words = relation.Split(' ');
        return words[1] == "contradictory" && string.CompareOrdinal(words[0], words[2]) > 0 ? $"{words[2]} {words[1]} {words[0]}" : relation;
    }
}
