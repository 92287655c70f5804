using System;

namespace Jtr.Data;

/// <content>Instruments by topic.</content>
public readonly partial struct InstrumentQuery
{
    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the instruments about a topic: those with an actor as a party or signatory, those that an event made, changed or concerned, or an instrument itself.</summary>
    /// <param name="topic">The actor, event or instrument; any other fact gives no instruments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public InstrumentQuery About(IFact topic)
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
