using System.Collections.Generic;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The claimant of a row, its voice, and its chain of attribution.</summary>
/// <param name="Speaker">The claimant; null if the texts do not name one.</param>
/// <param name="Voice">The label of the voice; null if the row is not a claim.</param>
/// <param name="Chain">The actors who passed it on, from the claimant to the reader, each with the manner.</param>
internal sealed record AtlasVoices(AtlasRow? Speaker, string? Voice, IReadOnlyList<(string Manner, AtlasRow Carrier)> Chain)
{
    public static AtlasVoices None { get; } = new(null, null, []);
}
