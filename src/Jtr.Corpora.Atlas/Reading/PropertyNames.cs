using System.Text;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>Formats names of the schema for people.</summary>
internal static class PropertyNames
{
    /// <summary>Returns the JSON name of a property.</summary>
    public static string Json(string property) => property.Length == 0 ? property : char.ToLowerInvariant(property[0]) + property[1..];

    /// <summary>Splits a name into words: <c>onBehalfOf</c> is "On behalf of".</summary>
    public static string InWords(string name)
    {
        var words = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                words.Append(letter is '-' or '.' ? ' ' : words.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }

        return words.ToString();
    }

    /// <summary>Replaces the hyphens of an enum label by spaces: <c>responds-to</c> is "responds to".</summary>
    public static string Spaced(string label) => label.Replace('-', ' ');

    /// <summary>Returns true if a property is the basis or the reasoning of a date; otherwise, false.</summary>
    public static bool IsCompanion(string name, string date) =>
        name == date + "Basis" || name == date + "Reasoning";
}
