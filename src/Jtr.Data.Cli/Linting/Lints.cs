using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Cli.Linting.Rules;

namespace Jtr.Data.Cli.Linting;

/// <summary>The rules, by id.</summary>
internal static class Lints
{
    /// <summary>The id of the finding for a row of <c>fits.json</c> that exempts nothing.</summary>
    public const string IdleException = "FIT000";

    /// <summary>Gets all rules.</summary>
    public static IReadOnlyList<Lint> All { get; } =
    [
        new NamedInEvidence(),
        new NumbersInEvidence(),
        new DatesInEvidence(),
        new NegationKept(),
        new ModalityKept(),
        new HedgesKept(),
        new AttributionKept(),
        new PlaceOfEvidence(),
        new NamesInSummary(),
        new OneSentenceOneClaimant(),
        new CrowdedSpan(),
        new ClaimsLinked(),
        new EntitiesReferredTo(),
        new OneSpellingOfADate(),
        new ComparatorsKept(),
        new IntentionsKept(),
        new WordsTyped(),
        new LinksAgreeWithDates(),
        new ClaimsDated(),
        new InstrumentsHaveParties(),
    ];

    /// <summary>Returns the rule with an id; null if there is none.</summary>
    public static Lint? Find(string id) => All.FirstOrDefault(lint => lint.Id == id);
}
