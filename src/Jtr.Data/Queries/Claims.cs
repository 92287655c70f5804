using System;

namespace Jtr.Data;

public static partial class Claims
{
    /// <inheritdoc cref="ClaimQuery.By"/>
    public static ClaimQuery By(Actor actor) => default(ClaimQuery).By(actor);

    /// <inheritdoc cref="ClaimQuery.ReportedBy"/>
    public static ClaimQuery ReportedBy(Actor actor) => default(ClaimQuery).ReportedBy(actor);

    /// <inheritdoc cref="ClaimQuery.AddressedTo"/>
    public static ClaimQuery AddressedTo(Actor actor) => default(ClaimQuery).AddressedTo(actor);

    /// <inheritdoc cref="ClaimQuery.About"/>
    public static ClaimQuery About(IFact topic) => default(ClaimQuery).About(topic);

    /// <inheritdoc cref="ClaimQuery.InVoice"/>
    public static ClaimQuery InVoice(params Voice[] voices) => default(ClaimQuery).InVoice(voices);

    /// <inheritdoc cref="ClaimQuery.InContext"/>
    public static ClaimQuery InContext(params Context[] contexts) => default(ClaimQuery).InContext(contexts);

    /// <inheritdoc cref="ClaimQuery.From"/>
    public static ClaimQuery From(Document document) => default(ClaimQuery).From(document);

    /// <inheritdoc cref="ClaimQuery.Between"/>
    public static ClaimQuery Between(DateArgument from, DateArgument to) => default(ClaimQuery).Between(from, to);

    /// <inheritdoc cref="ClaimQuery.Since"/>
    public static ClaimQuery Since(DateArgument date) => default(ClaimQuery).Since(date);

    /// <inheritdoc cref="ClaimQuery.Until"/>
    public static ClaimQuery Until(DateArgument date) => default(ClaimQuery).Until(date);

    /// <inheritdoc cref="ClaimQuery.For"/>
    public static ClaimQuery For(DateArgument date) => default(ClaimQuery).For(date);

    /// <summary>All sides of a question: the claims about a topic, the topic itself where it is a claim, and every claim that links join to them.</summary>
    /// <param name="topic">A claim, or anything that claims are about.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public static ClaimSides SidesOf(IFact topic) => new(topic ?? throw new ArgumentNullException(nameof(topic)));
}
