using System;
using System.Collections.Generic;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Counts the tokens of a file while it is read, and collects the errors of the reader. Optionally stores the positions of all tokens:
/// a file with problems is read a second time for them, when the problems are reported.
/// </summary>
internal sealed class SeedTokens(string file, string text, bool keepsPlaces)
{
    // Interns short texts, because names of properties, enum values and keys repeat. The number of slots is a power of two.
    private const int InternSlots = 4096, MaxInternedLength = 48;

    private readonly List<(SeedSpan Span, int Content)> _places = [];
    private readonly string?[] _interned = new string?[InternSlots];

    /// <summary>Gets the number of tokens so far.</summary>
    public int Count { get; private set; }

    public ProblemList Problems { get; } = new();

    /// <summary>Gets a part of the text; a short text that occurred before is the same object.</summary>
    public string Text(int start, int length)
    {
        if (length > MaxInternedLength)
            return text.Substring(start, length);
        uint hash = (uint)length;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);
        ref string? interned = ref _interned[hash & (InternSlots - 1)];
        if (interned is null || interned.Length != length || string.CompareOrdinal(interned, 0, text, start, length) != 0)
            interned = text.Substring(start, length);
        return interned;
    }

    /// <summary>Counts a token and returns its number.</summary>
    /// <param name="content">The position at which its text begins, if no character is escaped; -1 if escapes make the written text longer than its value.</param>
    public int Add(int start, int length, int content = -1)
    {
        if (keepsPlaces)
            _places.Add((Shown(start, length), content));
        return Count++;
    }

    /// <summary>Reports an error in a part of the text, which counts as a token.</summary>
    public void Report(Descriptor descriptor, int start, int length, params string[] arguments) =>
        Problems.Add(new SeedProblem(descriptor, file, Add(start, length), arguments));

    /// <summary>Reports a character that is not allowed in a seed.</summary>
    /// <param name="canBeEscaped">True if the format has a visible notation (an escape) for the character.</param>
    /// <returns>True if the character was reported; otherwise, false.</returns>
    public bool ReportIfForbidden(int codePoint, int start, int length, bool canBeEscaped = false)
    {
        if (codePoint == SeedCharacters.Replacement)
        {
            Report(Descriptors.NotUtf8, start, length, "some bytes could not be decoded and were replaced by U+FFFD");
            return true;
        }

        if (SeedCharacters.Fault(codePoint) is not { } fault)
            return false;
        string remedy = canBeEscaped && SeedCharacters.IsJoiner(codePoint) ? $"; if the language needs it, write \\u{codePoint:x4}" : "";
        Report(Descriptors.UnseenCharacter, start, length, SeedCharacters.Name(codePoint), fault, remedy);
        return true;
    }

    /// <summary>Returns the range of a token; with an offset, that of the one character at the offset within its text.</summary>
    public SeedSpan Place(int token, int offset)
    {
        if (token < 0 || token >= _places.Count)
            return Shown(0, 1);
        (SeedSpan span, int content) = _places[token];
        return offset < 0 || content < 0 ? span : new SeedSpan(Math.Min(content + offset, Math.Max(span.End - 1, span.Start)), Math.Min(1, span.Length));
    }

    /// <summary>Clamps a range: at least one character, within the text; the last character if the range begins at its end.</summary>
    private SeedSpan Shown(int start, int length)
    {
        if (text.Length == 0)
            return new SeedSpan(0, 0);
        int first = Math.Max(0, Math.Min(start, text.Length - 1));
        return new SeedSpan(first, Math.Max(1, Math.Min(length, text.Length - first)));
    }
}
