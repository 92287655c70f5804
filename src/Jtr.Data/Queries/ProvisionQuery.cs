using System;

namespace Jtr.Data;

/// <content>What provisions have to do with something.</content>
public readonly partial struct ProvisionQuery
{
    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the provisions that have to do with something: those of an instrument, and of the instruments to which an actor is a party or a signatory, or that an event made, changed or concerned.</summary>
    /// <param name="topic">The instrument, the actor or the event; of a provision, itself; of any other fact there are none.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public ProvisionQuery About(IFact topic)
    {
        IFact asked = topic ?? throw new ArgumentNullException(nameof(topic));
        return this with { Topics = Topics is null ? [asked] : [.. Topics, asked] };
    }

    partial void Describe(QueryText text)
    {
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void AsksRows(ref bool asks) => asks = Topics is not null;

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
