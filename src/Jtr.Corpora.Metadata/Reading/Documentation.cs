using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The summary of a documentation comment, as plain text and as Markdown; both are one line, empty without documentation.</summary>
internal sealed partial record Documentation(string Plain, string Markdown)
{
    public static Documentation None { get; } = new("", "");

    public static Documentation Of(XElement summary) => new(Line(summary, ""), Line(summary, "`"));

    private static string Line(XElement summary, string quote)
    {
        var text = new StringBuilder();
        Append(text, summary, quote);
        return Blank().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, XElement element, string quote)
    {
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "c" or "code" } code:
                    text.Append(quote).Append(code.Value).Append(quote);
                    break;
                case XElement { IsEmpty: true } reference when Name(reference) is { } name:
                    text.Append(quote).Append(name).Append(quote);
                    break;
                case XElement { Name.LocalName: "i" or "em" } stressed when quote.Length > 0:
                    text.Append('*').Append(stressed.Value).Append('*');
                    break;
                case XElement inner:
                    // A paragraph or an item starts a new word.
                    text.Append(inner.Name.LocalName is "para" or "item" or "br" ? " " : "");
                    Append(text, inner, quote);
                    break;
            }
        }
    }

    /// <summary>Returns the target of an empty element: the last part of a name, without parameters and generic arity; an address; or a keyword.</summary>
    private static string? Name(XElement reference)
    {
        string? name = (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("href");
        if (name is not null || (string?)reference.Attribute("cref") is not { } cref)
            return name;
        return cref.Split('(')[0].Split('.', ':').Last().Split('`')[0];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
