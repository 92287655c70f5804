using System;

namespace Jtr.Data;

/// <content>What instruments have to do with something.</content>
public readonly partial struct InstrumentQuery
{
    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the instruments that have to do with something: to which an actor is a party or a signatory, or that an event made, changed or concerned; of an instrument, itself.</summary>
    /// <param name="topic">The actor, the event or the instrument; of any other fact there are none.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public InstrumentQuery About(IFact topic)
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

    partial void Refine(Instrument row, ref Ternary certainty)
    {
        foreach (IFact topic in Topics ?? [])
        {
            certainty &= topic switch
            {
                Actor actor => row.Parties.Contains(actor) || row.Signatories.Contains(actor),
                Event happening => row.Equals(happening.Instrument),
                _ => row.Equals(topic),
            };
        }
    }
}
