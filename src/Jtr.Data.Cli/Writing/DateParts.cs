using System;
using System.Collections.Generic;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Splits a date into parts with a tone, so that only its uncertain parts look uncertain: qualified components, X digits, a choice, an unknown
/// end. For <c>?2024-12-18</c> that is the year, for <c>2023-08?</c> the whole date.
/// </summary>
internal static class DateParts
{
    private const string Qualifiers = "?~%";

    /// <summary>The text for a missing date.</summary>
    public const string Undated = "undated";

    public static string Text(EdtfDate? date) => date?.ToString() ?? Undated;

    public static Part[] Of(EdtfDate? date)
    {
        if (date is not { } known)
            return [new Part(Undated, Tone.Uncertain)];
        string text = known.ToString();

        // A one-of set is uncertain; an all-of set is not.
        if (text.StartsWith('['))
            return [new Part(text, Tone.Uncertain)];
        var parts = new List<Part>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('/' or ',' or '{' or '}'))
                continue;
            Add(parts, text.AsSpan(start, i - start));
            bool unknownEnd = i < text.Length && text[i] == '/' && (i == 0 || i == text.Length - 1);
            if (i < text.Length)
                parts.Add(new Part(text[i].ToString(), unknownEnd ? Tone.Uncertain : Tone.Plain));
            start = i + 1;
        }

        return [.. parts];
    }

    /// <summary>Adds one date, component by component. A qualifier after a component covers it and all before it; one in front covers it alone.</summary>
    private static void Add(List<Part> parts, ReadOnlySpan<char> date)
    {
        int doubtful = 0;
        for (int i = 1; i < date.Length; i++)
        {
            if (Qualifiers.Contains(date[i]) && (i + 1 == date.Length || date[i + 1] == '-'))
                doubtful = i + 1;
        }

        if (doubtful > 0)
            parts.Add(new Part(date[..doubtful].ToString(), Tone.Uncertain));
        for (int start = doubtful; start < date.Length;)
        {
            int dash = date[(start + 1)..].IndexOf('-');
            int end = dash < 0 ? date.Length : start + 1 + dash;
            ReadOnlySpan<char> component = date[start..end];
            bool uncertain = component.IndexOfAny("?~%X") >= 0;
            parts.Add(new Part(component.ToString(), uncertain ? Tone.Uncertain : Tone.Plain));
            start = end;
        }
    }
}
