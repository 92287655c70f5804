using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Jtr.Data;

/// <summary>Writes references as CSL-JSON, version 1.0.2 of its schema. It is small enough to be written by hand, and so it needs no library.</summary>
internal static class CslReference
{
    public static string Write(IReadOnlyList<CitedDocument> documents) =>
        $"[\n{string.Join(",\n", documents.Select(static document => $"  {{\n{string.Join(",\n", Item(document).Select(static member => "    " + member))}\n  }}"))}\n]";

    /// <summary>A text in quotation marks, with what JSON wants escaped, and what is a line end to JavaScript or half a character.</summary>
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
        Document document = cited.Document;
        yield return Member("id", Quoted(document.Key));
        yield return Member("type", Quoted(document.Kind == DocumentKind.NewsReport ? "article-newspaper" : "article"));
        yield return Member("title", Quoted(cited.Title));
        if (document.Authors.Length > 0)
            yield return Member("author", Names(document.Authors));
        if (document.Translators.Length > 0)
            yield return Member("translator", Names(document.Translators));
        if (document.Publisher is { } publisher)
        {
            yield return Member("container-title", Quoted(publisher.Name));
            yield return Member("publisher", Quoted(publisher.Name));
        }

        // Whence the copy comes.
        if (document.Carrier is { } carrier)
            yield return Member("source", Quoted(carrier.Name));
        yield return Member("issued", Issued(cited));
        yield return Member("language", Quoted(document.Language));
        yield return Member("note", Quoted($"Published {cited.Date}. {cited.Locator}. {cited.Through}."));
    }

    /// <summary>The date as far as it is sure: the parts that the first and the last possible day have in common, or both years.</summary>
    private static string Issued(CitedDocument cited)
    {
        if (cited.Bounds is not { } bounds)
            return $"{{ {Member("literal", Quoted(cited.Date))} }}";
        string parts = Parts(bounds.First, bounds.Last) is { Length: > 0 } common ? $"[{common}]" : $"[{Year(bounds.First)}], [{Year(bounds.Last)}]";
        string circa = cited.IsDateCertain ? "" : ", " + Member("circa", "true");
        return $"{{ {Member("date-parts", $"[{parts}]")}{circa} }}";
    }

    private static string Parts(Day first, Day last)
    {
        if (first.Year != last.Year)
            return "";
        if (first.Month != last.Month)
            return Year(first);
        string month = $"{Year(first)}, {first.Month.ToString(CultureInfo.InvariantCulture)}";
        return first.DayOfMonth != last.DayOfMonth ? month : $"{month}, {first.DayOfMonth.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Names(IEnumerable<Actor> actors) => $"[{string.Join(", ", actors.Select(CitedName.Of).Select(static name => name.Family is null
        ? $"{{ {Member("literal", Quoted(name.Whole))} }}"
        : $"{{ {Member("family", Quoted(name.Family))}, {Member("given", Quoted(name.Given!))} }}"))}]";

    private static string Year(Day day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Member(string name, string value) => $"\"{name}\": {value}";
}
