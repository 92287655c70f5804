using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Sources;

/// <summary>Writes a reference as a line of text.</summary>
internal static class PlainReference
{
    public static string Write(CitedDocument cited)
    {
        CitationData data = cited.Data;
        var parts = new List<string>();
        if (data.Authors.Length > 0)
            parts.Add(Names(data.Authors));
        parts.Add(data.Title is null ? cited.Title : $"“{cited.Title}”");
        if (data.Translators.Length > 0)
            parts.Add("Translated by " + Names(data.Translators));
        string?[] published = [data.Publisher, data.Carrier is null ? null : (data.Publisher is null ? "Carried by " : "carried by ") + data.Carrier, cited.Date];
        string imprint = string.Join(", ", published.Where(static part => part is not null));
        if (imprint.Length > 0)
            parts.Add(imprint);
        parts.Add(cited.Locator);
        parts.Add(cited.CorpusEntry);
        return string.Join(". ", parts) + ".";
    }

    private static string Names(IEnumerable<CitedName> names) => string.Join(", ", names.Select(static name => name.Whole));
}
