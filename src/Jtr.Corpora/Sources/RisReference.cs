using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>Writes a reference as an RIS record: one line for each tag, from the type to the empty end tag.</summary>
internal static class RisReference
{
    public static string Write(CitedDocument cited)
    {
        CitationData data = cited.Data;
        var lines = new List<string> { Line("TY", TypeOf(data.CslType)), Line("ID", cited.Key), Line("TI", cited.Title) };
        lines.AddRange(data.Authors.Select(static name => Line("AU", Name(name))));
        lines.AddRange(data.Translators.Select(static name => Line("A4", Name(name))));
        if (data.Publisher is { } publisher)
        {
            lines.Add(Line("T2", publisher));
            lines.Add(Line("PB", publisher));
        }

        if (data.Carrier is { } carrier)
            lines.Add(Line("DP", carrier));
        if (cited.Bounds is { } bounds)
        {
            if (bounds.First.Year == bounds.Last.Year)
                lines.Add(Line("PY", Number(bounds.First.Year, 4)));
            lines.Add(Line("DA", Date(cited, bounds.First, bounds.Last)));
        }

        if (data.Language is { } language)
            lines.Add(Line("LA", language));
        lines.Add(Line("N1", cited.Note + "."));
        lines.Add("ER  - ");
        return string.Join("\n", lines);
    }

    /// <summary>Returns the year, month and day as far as the first and the last possible day share them. If more is known, the full date follows, as RIS allows.</summary>
    private static string Date(CitedDocument cited, Day first, Day last)
    {
        bool sameYear = first.Year == last.Year, sameMonth = sameYear && first.Month == last.Month, sameDay = sameMonth && first.DayOfMonth == last.DayOfMonth;
        string date = $"{(sameYear ? Number(first.Year, 4) : "")}/{(sameMonth ? Number(first.Month, 2) : "")}/{(sameDay ? Number(first.DayOfMonth, 2) : "")}/";
        return cited.IsDateCertain && cited.Data.Published is { Kind: not DateKind.Interval } ? date : date + cited.Date;
    }

    private static string TypeOf(string cslType) => cslType switch
    {
        "article-newspaper" => "NEWS",
        "article-magazine" => "MGZN",
        "article-journal" => "JOUR",
        "book" => "BOOK",
        "manuscript" => "MANSCPT",
        "personal_communication" => "PCOMM",
        "report" => "RPRT",
        "thesis" => "THES",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    private static string Name(CitedName name) => name.Family is null ? name.Whole : $"{name.Family}, {name.Given}";

    /// <summary>Formats a tag and its value, without line ends, because the next line would be another tag.</summary>
    private static string Line(string tag, string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char letter in value)
            text.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return $"{tag}  - {text}";
    }

    private static string Number(long number, int digits) => number.ToString(digits == 4 ? "0000" : "00", CultureInfo.InvariantCulture);
}
