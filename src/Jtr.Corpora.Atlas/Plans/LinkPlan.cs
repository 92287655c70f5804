using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The table of links between rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="From">The reference to the row that the link is about.</param>
/// <param name="Kind">The property of the kind.</param>
/// <param name="To">The reference to the other row.</param>
/// <param name="Words">The phrases for each kind, from the first row and from the second: "answers", "answered by".</param>
/// <param name="Against">The kinds by which the first row disputes the second.</param>
/// <param name="AgainstInVoice">A kind by which the first row disputes the second only if the first has one of these labels; null if there is none.</param>
/// <param name="Supporting">The kinds by which the first row supports the second.</param>
/// <param name="Grounds">The kinds by which the first row is concluded from the second.</param>
/// <param name="Apart">The kinds that distinguish similar rows and are not part of an argument.</param>
internal sealed record LinkPlan(
    string Table,
    string From,
    string Kind,
    string To,
    IReadOnlyDictionary<string, (string Forward, string Backward)> Words,
    IReadOnlySet<string> Against,
    (string Kind, IReadOnlySet<string> Words)? AgainstInVoice,
    IReadOnlySet<string> Supporting,
    IReadOnlySet<string> Grounds,
    IReadOnlySet<string> Apart);
