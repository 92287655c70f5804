using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Writes the claimant and the chain of attribution.</summary>
internal static class VoiceLine
{
    public static Html Write(Page page, AtlasVoices voices)
    {
        Html line = new();
        if (voices.Speaker is { } speaker)
            line.Add($"{(voices.Voice is null ? Html.Of($"according to ") : null)}{page.Link(speaker)}{(voices.Voice is { } voice ? Html.Of($" <span class=voice>{PropertyNames.Spaced(voice)}</span>") : null)}");
        foreach ((string manner, AtlasRow carrier) in voices.Chain)
            line.Add($"; {manner} {page.Link(carrier)}");
        return line;
    }
}
