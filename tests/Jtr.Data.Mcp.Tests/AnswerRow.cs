using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Compares a row of an answer with the corpus.</summary>
internal static class AnswerRow
{
    public static void AssertMatchesCorpus(JsonElement row)
    {
        string key = row.GetProperty("key").GetString()!, say = row.GetProperty("say").GetString()!, standing = row.GetProperty("standing").GetString()!;
        IRow known = (IRow?)Facts.Find(key) ?? Passages.Get(key);
        Assert.Equal(known.Table, row.GetProperty("table").GetString());
        Assert.Equal($"jtr://{known.Table}/{key}", row.GetProperty("uri").GetString());
        Assert.Contains(key, row.GetProperty("citation").GetString(), StringComparison.Ordinal);

        // A possible row begins with a remark that it is only possible, and a fact on somebody's authority names that actor.
        Assert.Equal(row.GetProperty("certainty").GetString() == "maybe", say.StartsWith("Possibly, but not certainly: ", StringComparison.Ordinal));
        string? authority = row.GetProperty("accordingTo").GetString();
        if (authority is not null && known is not Claim)
            Assert.Contains(Actors.Get(authority).Name, say, StringComparison.Ordinal);
        (string expected, string? word) = known switch
        {
            Claim claim => ("claimed", claim.DescribeChain()),
            Event { Status: EventStatus.Negated } or Relation { Status: RelationStatus.Negated } or Instrument { Status: InstrumentStatus.Rejected } or Provision { Status: InstrumentStatus.Rejected } => ("denied", "absence"),
            Event { Status: EventStatus.Planned or EventStatus.Proposed } or Relation { Status: RelationStatus.Proposed } or Instrument { Status: InstrumentStatus.Advocated or InstrumentStatus.Proposed } or Provision { Status: InstrumentStatus.Advocated or InstrumentStatus.Proposed } => ("planned", "not stated as a fact"),
            Event { Status: EventStatus.Halted } => ("stopped", "stopped"),
            Event { Status: EventStatus.Hypothetical } or Relation { Status: RelationStatus.Hypothetical } or Instrument { Status: InstrumentStatus.Hypothetical } or Provision { Status: InstrumentStatus.Hypothetical } => ("supposed", "Only supposed"),
            Relation { Status: RelationStatus.Ended } or Tenure { Capacity: TenureCapacity.Former } => ("ended", "no longer"),
            Tenure { Capacity: TenureCapacity.Elect or TenureCapacity.Candidate } => ("planned", "not stated as a fact"),
            _ => (authority is null ? "stated" : "attributed", null),
        };
        Assert.Equal(expected, standing);
        if (word is not null)
            Assert.Contains(word, say, StringComparison.Ordinal);
        if (known is IFact { When: { } when })
            AssertMatchesCorpus(row.GetProperty("date"), when.Date);
    }

    /// <summary>Asserts that a date is given as its text and its bounds, without more precision.</summary>
    private static void AssertMatchesCorpus(JsonElement date, EdtfDate known)
    {
        Assert.Equal(known.ToString(), date.GetProperty("edtf").GetString());
        Assert.Equal(known.Earliest?.ToString(), date.GetProperty("earliest").GetString());
        Assert.Equal(known.Latest?.ToString(), date.GetProperty("latest").GetString());
        Assert.Contains(date.GetProperty("earliestKind").GetString(), (string[])["day", "open", "unknown", "unplaced"]);
        Assert.Equal(known.Earliest is not null, date.GetProperty("earliestKind").GetString() == "day");
        Assert.Equal(known.Latest is not null, date.GetProperty("latestKind").GetString() == "day");
    }
}
