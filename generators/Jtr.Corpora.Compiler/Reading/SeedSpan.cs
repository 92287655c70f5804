namespace Jtr.Corpora.Generators.Reading;

/// <summary>A range of a seed's text, in characters from its start.</summary>
internal readonly record struct SeedSpan(int Start, int Length)
{
    /// <summary>Gets the position after the last character.</summary>
    public int End => Start + Length;
}
