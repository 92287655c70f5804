using System;

namespace Jtr.Data;

public readonly partial struct MeasureQuery
{
    /// <summary>Keeps the numbers of an entity or of an event, and the distances of which it is an end.</summary>
    /// <param name="subject">The actor, place, office, instrument or event; of any other fact there are no numbers.</param>
    /// <exception cref="ArgumentNullException">The subject is null.</exception>
    public MeasureQuery Of(IFact subject) => subject switch
    {
        null => throw new ArgumentNullException(nameof(subject)),
        Event happening => ByEvent(happening),
        IEntity entity => BySubject(entity),
        _ => this with { AskedBySubject = AskedBySubject.And(RowCondition.One(-1)) },
    };
}
