using System;

namespace Jtr.Data;

public static partial class Claims
{
    /// <summary>All sides of a question: the claims about a topic, the topic itself where it is a claim, and every claim that links join to them.</summary>
    /// <param name="topic">A claim, or anything that claims are about.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public static ClaimSides SidesOf(IFact topic) => new(topic ?? throw new ArgumentNullException(nameof(topic)));

    /// <summary>The argument of a text as an outline, from its thesis to the grounds, conditions, objections and answers.</summary>
    /// <param name="document">The text.</param>
    /// <returns>Null where the text has no thesis: a report argues for none.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ArgumentOutline? ArgumentOf(Document document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Thesis is { } thesis ? new ArgumentOutline(document, thesis) : null;
}
