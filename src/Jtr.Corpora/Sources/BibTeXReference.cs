using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>Writes a reference as an entry of BibTeX.</summary>
internal static class BibTeXReference
{
    // BibTeX's predefined month macros, which each style prints in its own way.
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(CitedDocument cited)
    {
        CitationData data = cited.Data;
        var entry = new StringBuilder();
        entry.Append(data.Publisher is null ? "@misc{" : "@article{").Append(cited.Key);
        if (data.Authors.Length > 0)
            AppendField(entry, "author", Names(data.Authors));

        // Double braces keep a style from changing the capitals of the title.
        AppendField(entry, "title", $"{{{Escape(cited.Title)}}}");
        if (data.Translators.Length > 0)
            AppendField(entry, "translator", Names(data.Translators));
        if (data.Publisher is { } publisher)
            AppendField(entry, "journal", Escape(publisher));
        string carrierNote = data.Carrier is null ? "" : $"Carried by {data.Carrier}";
        if (data.Publisher is null && carrierNote.Length > 0)
            AppendField(entry, "howpublished", Escape(carrierNote));
        if (cited.Bounds is { } bounds)
        {
            string first = Year(bounds.First), last = Year(bounds.Last), years = first == last ? first : $"{first}/{last}";
            AppendField(entry, "year", cited.IsDateCertain ? years : $"[{years}?]");
            if (cited.IsDateCertain && first == last && bounds.First.Month == bounds.Last.Month)
                entry.Append(",\n  month = ").Append(s_months[bounds.First.Month - 1]);
        }

        if (data.Language is { } language)
            AppendField(entry, "language", Escape(language));
        AppendField(entry, "note", Escape($"{(data.Publisher is null || carrierNote.Length == 0 ? "" : carrierNote + ". ")}{cited.Note}"));
        return entry.Append("\n}").ToString();
    }

    /// <summary>Escapes a text for LaTeX. Braces become commands, because BibTeX counts even escaped ones.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            switch (letter)
            {
                case '\\':
                    escaped.Append(@"\textbackslash{}");
                    break;
                case '{':
                    escaped.Append(@"\textbraceleft{}");
                    break;
                case '}':
                    escaped.Append(@"\textbraceright{}");
                    break;
                case '~':
                    escaped.Append(@"\textasciitilde{}");
                    break;
                case '^':
                    escaped.Append(@"\textasciicircum{}");
                    break;
                case '<':
                    escaped.Append(@"\textless{}");
                    break;
                case '>':
                    escaped.Append(@"\textgreater{}");
                    break;
                case '|':
                    escaped.Append(@"\textbar{}");
                    break;
                case '"':
                    escaped.Append(@"\textquotedbl{}");
                    break;
                case '&' or '%' or '$' or '#' or '_':
                    escaped.Append('\\').Append(letter);
                    break;
                default:
                    escaped.Append(char.IsControl(letter) ? ' ' : letter);
                    break;
            }
        }

        return escaped.ToString();
    }

    internal static void AppendField(StringBuilder entry, string name, string value) => entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');

    /// <summary>Returns names in BibTeX's syntax: a whole name in braces, a family name before a comma.</summary>
    internal static string Names(IEnumerable<CitedName> names) => string.Join(" and ", names.Select(static name =>
        name.Family is null ? $"{{{Escape(name.Whole)}}}" : $"{Escape(name.Family)}, {Escape(name.Given!)}"));

    private static string Year(Day day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
