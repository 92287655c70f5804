using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data;

/// <summary>Writes a reference as a line of text.</summary>
internal static class PlainReference
{
    public static string Write(CitedDocument cited)
    {
        Document document = cited.Document;
        var parts = new List<string>();
        if (document.Authors.Length > 0)
            parts.Add(Names(document.Authors));
        parts.Add(document.Title is null ? cited.Title : $"“{cited.Title}”");
        if (document.Translators.Length > 0)
            parts.Add("Translated by " + Names(document.Translators));
        string?[] published = [document.Publisher?.Name, document.Carrier is null ? null : (document.Publisher is null ? "Carried by " : "carried by ") + document.Carrier.Name, cited.Date];
        parts.Add(string.Join(", ", published.Where(static part => part is not null)));
        parts.Add(cited.Locator);
        parts.Add(cited.Through);
        return string.Join(". ", parts) + ".";
    }

    private static string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(static actor => actor.Name));
}
