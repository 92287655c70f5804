using System;

namespace Jtr.Data;

public static partial class Claims
{
    /// <summary>Returns all sides of a question: the claims about a topic, the topic itself if it is a claim, and every claim that links connect to them.</summary>
    /// <param name="topic">A claim, or anything that claims are about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public static ClaimSides SidesOf(IFact topic) => new(topic ?? throw new ArgumentNullException(nameof(topic)));

    /// <summary>Returns the argument of a text as an outline, from its thesis to the grounds, conditions, objections and answers.</summary>
    /// <param name="document">The text.</param>
    /// <returns>The outline; null if the text has no thesis, as a news report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ArgumentOutline? ArgumentOf(Document document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Thesis is { } thesis ? new ArgumentOutline(document, thesis) : null;
}
