using System.Collections.Generic;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The claimant of a row, its voice, and its chain of attribution.</summary>
/// <param name="Speaker">Who says it; null where the texts name nobody.</param>
/// <param name="Voice">The word of the voice; null for what is no claim.</param>
/// <param name="Chain">Who passed it on, from the speaker to the reader, and how.</param>
internal sealed record AtlasVoices(AtlasRow? Speaker, string? Voice, IReadOnlyList<(string Manner, AtlasRow Carrier)> Chain)
{
    public static AtlasVoices None { get; } = new(null, null, []);
}
