using System;

namespace Jtr.Data;

public static partial class Claims
{
    /// <summary>All sides of a question: the claims about a topic, the topic itself where it is a claim, and every claim that links join to them.</summary>
    /// <param name="topic">A claim, or anything that claims are about.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public static ClaimSides SidesOf(IFact topic) => new(topic ?? throw new ArgumentNullException(nameof(topic)));
}
