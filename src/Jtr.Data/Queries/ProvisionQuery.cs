using System;

namespace Jtr.Data;

/// <content>Provisions by topic.</content>
public readonly partial struct ProvisionQuery
{
    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the provisions about a topic: those of an instrument, of the instruments with an actor as a party or signatory, or of those that an event made, changed or concerned.</summary>
    /// <param name="topic">The instrument, actor, event or provision; any other fact gives no provisions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public ProvisionQuery About(IFact topic)
    {
        IFact given = topic ?? throw new ArgumentNullException(nameof(topic));
        return this with { Topics = Topics is null ? [given] : [.. Topics, given] };
    }

    partial void Describe(QueryText text)
    {
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void RefinesRows(ref bool refines) => refines = Topics is not null;

    partial void Refine(Provision row, ref Ternary certainty)
    {
        foreach (IFact topic in Topics ?? [])
        {
            certainty &= topic switch
            {
                Actor actor => row.Instrument.Parties.Contains(actor) || row.Instrument.Signatories.Contains(actor),
                Event happening => row.Instrument.Equals(happening.Instrument),
                _ => row.Equals(topic) || row.Instrument.Equals(topic),
            };
        }
    }
}
