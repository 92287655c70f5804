namespace Jtr.Corpora.Generators.Reading;

/// <summary>A part of a seed's text, in characters from its start.</summary>
internal readonly record struct SeedSpan(int Start, int Length)
{
    /// <summary>The position behind the last character.</summary>
    public int End => Start + Length;
}
