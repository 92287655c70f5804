using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>Writes a reference as an entry of biblatex, which reads dates of EDTF level 1.</summary>
internal static class BibLaTeXReference
{
    public static string Write(CitedDocument cited)
    {
        CitationData data = cited.Data;
        var entry = new StringBuilder();
        entry.Append(data.Publisher is null ? "@misc{" : "@article{").Append(cited.Key);
        if (data.Authors.Length > 0)
            BibTeXReference.AppendField(entry, "author", BibTeXReference.Names(data.Authors));
        BibTeXReference.AppendField(entry, "title", $"{{{BibTeXReference.Escape(cited.Title)}}}");
        if (data.Translators.Length > 0)
            BibTeXReference.AppendField(entry, "translator", BibTeXReference.Names(data.Translators));
        if (data.Publisher is { } publisher)
            BibTeXReference.AppendField(entry, "journaltitle", BibTeXReference.Escape(publisher));
        if (data.Carrier is { } carrier)
            BibTeXReference.AppendField(entry, data.Publisher is null ? "howpublished" : "addendum", BibTeXReference.Escape($"Carried by {carrier}"));
        if (Date(cited) is { } date)
            BibTeXReference.AppendField(entry, "date", date);
        if (data.Language is { } language)
            BibTeXReference.AppendField(entry, "language", BibTeXReference.Escape(language));
        BibTeXReference.AppendField(entry, "note", BibTeXReference.Escape(cited.Note));
        return entry.Append("\n}").ToString();
    }

    /// <summary>Returns the date as EDTF of at most level 1, with a qualifier if no text states it. Replaces other dates by the uncertain interval of their bounds; null without bounds.</summary>
    private static string? Date(CitedDocument cited)
    {
        if (cited.Data.Published is not { } published)
            return null;
        bool isInferred = cited.Data.PublishedBasis is not null;
        string text = published.ToString();
        if (published is { Kind: DateKind.Date or DateKind.Season, Level: <= 1 })
            return isInferred && published.Qualification == Qualification.None && !published.HasUnspecifiedDigits ? text + "?" : text;
        if (published is { Kind: DateKind.Interval, Level: <= 1 } && !isInferred)
            return text;
        if (cited.Bounds is not { } bounds)
            return published is { Kind: DateKind.Interval, Level: <= 1 } ? text : null;
        return bounds.First == bounds.Last ? $"{bounds.First}?" : $"{bounds.First}?/{bounds.Last}?";
    }
}
