using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>Writes references as CSL-JSON, version 1.0.2 of its schema. Writes the text itself, so that citing needs no JSON library.</summary>
internal static class CslReference
{
    public static string Write(IReadOnlyList<CitedDocument> documents) => documents.Count == 0
        ? "[]"
        : $"[\n{string.Join(",\n", documents.Select(static document => $"  {{\n{string.Join(",\n", Members(document).Select(static member => "    " + member))}\n  }}"))}\n]";

    /// <summary>Quotes a text for JSON, and escapes the line separators of JavaScript and lone surrogates.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            bool isPair = char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                quoted.Append(letter).Append(text[++i]);
            else if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.IsSurrogate(letter))
                quoted.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Returns the members of a document's item.</summary>
    private static IEnumerable<string> Members(CitedDocument cited)
    {
        CitationData data = cited.Data;
        yield return Member("id", Quote(cited.Key));
        yield return Member("type", Quote(data.CslType));
        yield return Member("title", Quote(cited.Title));
        if (data.Authors.Length > 0)
            yield return Member("author", Names(data.Authors));
        if (data.Translators.Length > 0)
            yield return Member("translator", Names(data.Translators));
        if (data.Publisher is { } publisher)
        {
            yield return Member("container-title", Quote(publisher));
            yield return Member("publisher", Quote(publisher));
        }

        // CSL's "source" is the origin of the copy.
        if (data.Carrier is { } carrier)
            yield return Member("source", Quote(carrier));
        if (cited.Date is { } date)
            yield return Member("issued", Issued(cited, date));
        if (data.Language is { } language)
            yield return Member("language", Quote(language));
        yield return Member("note", Quote(cited.Note + "."));
    }

    /// <summary>Returns the certain part of the date: the components that the first and the last possible day share; if they share none, both years.</summary>
    private static string Issued(CitedDocument cited, string date)
    {
        if (cited.Bounds is not { } bounds)
            return $"{{ {Member("literal", Quote(date))} }}";
        if (cited is { IsDateCertain: true, Data.Published: { Kind: DateKind.Interval } interval })
            return $"{{ {Member("date-parts", $"[[{PartsOf(interval.GetStart())}], [{PartsOf(interval.GetEnd())}]]")} }}";
        string parts = Parts(bounds.First, bounds.Last) is { Length: > 0 } common ? $"[{common}]" : $"[{Year(bounds.First)}], [{Year(bounds.Last)}]";
        string circa = cited.IsDateCertain ? "" : ", " + Member("circa", "true");
        return $"{{ {Member("date-parts", $"[{parts}]")}{circa} }}";
    }

    private static string PartsOf(EdtfDate date) => Parts(date.Earliest!.Value, date.Latest!.Value);

    /// <summary>Returns the year, month and day as far as two days share them; empty if they share none.</summary>
    private static string Parts(Day first, Day last)
    {
        if (first.Year != last.Year)
            return "";
        if (first.Month != last.Month)
            return Year(first);
        string month = $"{Year(first)}, {first.Month.ToString(CultureInfo.InvariantCulture)}";
        return first.DayOfMonth != last.DayOfMonth ? month : $"{month}, {first.DayOfMonth.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Names(IEnumerable<CitedName> names) => $"[{string.Join(", ", names.Select(static name => name.Family is null
        ? $"{{ {Member("literal", Quote(name.Whole))} }}"
        : $"{{ {Member("family", Quote(name.Family))}, {Member("given", Quote(name.Given!))} }}"))}]";

    private static string Year(Day day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Member(string name, string value) => $"\"{name}\": {value}";
}
