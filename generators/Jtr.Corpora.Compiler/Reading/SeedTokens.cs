using System;
using System.Collections.Generic;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Counts the tokens of a file while it is read, and takes what the reader objects to. The same reading gives the places of all tokens, when it is asked to keep them:
/// that is done once for a file that has problems, and only when they are told.
/// </summary>
internal sealed class SeedTokens(string file, string text, bool keepsPlaces)
{
    // The names of properties, words and keys come again and again: a power of two of them, and no long ones.
    private const int MostMet = 4096, LongestMet = 48;

    private readonly List<(SeedSpan Span, int Content)> _places = [];
    private readonly string?[] _met = new string?[MostMet];

    /// <summary>How many tokens there are so far.</summary>
    public int Count { get; private set; }

    public ProblemList Problems { get; } = new();

    /// <summary>Gets a part of the text; a short one that was met before is the same object.</summary>
    public string Text(int start, int length)
    {
        if (length > LongestMet)
            return text.Substring(start, length);
        uint hash = (uint)length;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);
        ref string? met = ref _met[hash & (MostMet - 1)];
        if (met is null || met.Length != length || string.CompareOrdinal(met, 0, text, start, length) != 0)
            met = text.Substring(start, length);
        return met;
    }

    /// <summary>Counts a token.</summary>
    /// <param name="content">Where its text begins when each of its characters stands as it is; -1 where escapes make the written longer than the meant.</param>
    public int Add(int start, int length, int content = -1)
    {
        if (keepsPlaces)
            _places.Add((Shown(start, length), content));
        return Count++;
    }

    /// <summary>Takes an objection to a part of the text, which counts as a token.</summary>
    public void Fault(Descriptor descriptor, int start, int length, params string[] arguments) =>
        Problems.Add(new SeedProblem(descriptor, file, Add(start, length), arguments));

    /// <summary>Objects to a character that has no place in a seed.</summary>
    /// <param name="canBeEscaped">Whether the file's format has a way to write it so that it is seen.</param>
    /// <returns>False where there is nothing to object to.</returns>
    public bool Objects(int codePoint, int start, int length, bool canBeEscaped = false)
    {
        if (codePoint == SeedCharacters.Replacement)
        {
            Fault(Descriptors.NotUtf8, start, length, "U+FFFD stands where bytes could not be read");
            return true;
        }

        if (SeedCharacters.Fault(codePoint) is not { } fault)
            return false;
        string remedy = canBeEscaped && SeedCharacters.IsJoiner(codePoint) ? $"; where the language needs it, write \\u{codePoint:x4}" : "";
        Fault(Descriptors.UnseenCharacter, start, length, SeedCharacters.Name(codePoint), fault, remedy);
        return true;
    }

    /// <summary>The characters of a token; with an offset, the one character within its text that the offset counts to.</summary>
    public SeedSpan Place(int token, int offset)
    {
        if (token < 0 || token >= _places.Count)
            return Shown(0, 1);
        (SeedSpan span, int content) = _places[token];
        return offset < 0 || content < 0 ? span : new SeedSpan(Math.Min(content + offset, Math.Max(span.End - 1, span.Start)), Math.Min(1, span.Length));
    }

    /// <summary>At least one character, and none beyond the end; the last one where the text ends too early.</summary>
    private SeedSpan Shown(int start, int length)
    {
        if (text.Length == 0)
            return new SeedSpan(0, 0);
        int first = Math.Max(0, Math.Min(start, text.Length - 1));
        return new SeedSpan(first, Math.Max(1, Math.Min(length, text.Length - first)));
    }
}
