using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>Writes references as CSL-JSON, version 1.0.2 of its schema, by hand, which avoids a JSON library.</summary>
internal static class CslReference
{
    public static string Write(IReadOnlyList<CitedDocument> documents) => documents.Count == 0
        ? "[]"
        : $"[\n{string.Join(",\n", documents.Select(static document => $"  {{\n{string.Join(",\n", Item(document).Select(static member => "    " + member))}\n  }}"))}\n]";

    /// <summary>Quotes a text for JSON, and escapes the line separators of JavaScript and lone surrogates.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            bool pair = char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
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

    private static IEnumerable<string> Item(CitedDocument cited)
    {
        CitationData data = cited.Data;
        yield return Member("id", Quoted(cited.Key));
        yield return Member("type", Quoted(data.CslType));
        yield return Member("title", Quoted(cited.Title));
        if (data.Authors.Length > 0)
            yield return Member("author", Names(data.Authors));
        if (data.Translators.Length > 0)
            yield return Member("translator", Names(data.Translators));
        if (data.Publisher is { } publisher)
        {
            yield return Member("container-title", Quoted(publisher));
            yield return Member("publisher", Quoted(publisher));
        }

        // CSL's "source" is the origin of the copy.
        if (data.Carrier is { } carrier)
            yield return Member("source", Quoted(carrier));
        if (cited.Date is { } date)
            yield return Member("issued", Issued(cited, date));
        if (data.Language is { } language)
            yield return Member("language", Quoted(language));
        yield return Member("note", Quoted(cited.Note + "."));
    }

    /// <summary>Returns the certain part of the date: the components that the first and the last possible day share; if they share none, both years.</summary>
    private static string Issued(CitedDocument cited, string date)
    {
        if (cited.Bounds is not { } bounds)
            return $"{{ {Member("literal", Quoted(date))} }}";
        if (cited is { IsDateCertain: true, Data.Published: { Kind: DateKind.Interval } interval })
            return $"{{ {Member("date-parts", $"[[{OfDate(interval.GetStart())}], [{OfDate(interval.GetEnd())}]]")} }}";
        string parts = Parts(bounds.First, bounds.Last) is { Length: > 0 } common ? $"[{common}]" : $"[{Year(bounds.First)}], [{Year(bounds.Last)}]";
        string circa = cited.IsDateCertain ? "" : ", " + Member("circa", "true");
        return $"{{ {Member("date-parts", $"[{parts}]")}{circa} }}";
    }

    private static string OfDate(EdtfDate date) => Parts(date.Earliest!.Value, date.Latest!.Value);

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
        ? $"{{ {Member("literal", Quoted(name.Whole))} }}"
        : $"{{ {Member("family", Quoted(name.Family))}, {Member("given", Quoted(name.Given!))} }}"))}]";

    private static string Year(Day day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Member(string name, string value) => $"\"{name}\": {value}";
}
