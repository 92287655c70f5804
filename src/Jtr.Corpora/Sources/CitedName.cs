using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A name for a bibliography: whole, or with a separate family name, which is never guessed from the order of the words. Immutable and thread-safe.
/// </summary>
public sealed class CitedName
{
    /// <summary>Creates a name without a separate family name: that of a body, or of a person whose family name is unknown.</summary>
    /// <param name="whole">The name as printed in running text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    public CitedName(string whole)
        : this(whole, null, null)
    {
    }

    /// <summary>Creates the name of a person whose family name is known.</summary>
    /// <param name="whole">The name as it is printed in running text.</param>
    /// <param name="family">The family name; null if unknown.</param>
    /// <param name="given">The rest of the name; null if the family name is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    /// <exception cref="ArgumentException">Only one of <paramref name="family"/> and <paramref name="given"/> is null.</exception>
    [JsonConstructor]
    public CitedName(string whole, string? family, string? given)
    {
        Whole = whole ?? throw new ArgumentNullException(nameof(whole));
        if (family is null != given is null)
            throw new ArgumentException($"Expected both the family name and the given name of '{whole}', or neither.", family is null ? nameof(family) : nameof(given));
        Family = family;
        Given = given;
    }

    /// <summary>Gets the name as it is printed in running text.</summary>
    [JsonPropertyName("whole")]
    public string Whole { get; }

    /// <summary>Gets the family name; null if unknown, and for bodies.</summary>
    [JsonPropertyName("family"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Family { get; }

    /// <summary>Gets the rest of the name; null if the family name is.</summary>
    [JsonPropertyName("given"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Given { get; }

    /// <summary>
    /// Returns the name of a person, with a separate family name if the recorded forms reveal it: a form of kind <see cref="NameKind.FamilyNameFirst"/>, or one of kind
    /// <see cref="NameKind.Short"/> that is the first or the last word of the name.
    /// </summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="forms">The other recorded forms, in the order in which they are tried.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CitedName OfPerson(string name, IEnumerable<(string Text, NameKind Kind)> forms)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _ = forms ?? throw new ArgumentNullException(nameof(forms));
        foreach ((string text, NameKind kind) in forms)
        {
            // "Aso Taro" is "Taro Aso" reversed; "Tsai" is the first or the last word of "Tsai Ing-wen".
            string? family = kind switch
            {
                NameKind.FamilyNameFirst when text.IndexOf(' ') is > 0 and int space => text.Substring(0, space),
                NameKind.Short => text,
                _ => null,
            };
            if (family is null)
                continue;
            if (name.StartsWith(family + " ", StringComparison.Ordinal))
                return new CitedName(name, family, name.Substring(family.Length + 1));
            if (name.EndsWith(" " + family, StringComparison.Ordinal))
                return new CitedName(name, family, name.Substring(0, name.Length - family.Length - 1));
        }

        return new CitedName(name);
    }

    /// <summary>Returns the whole name.</summary>
    public override string ToString() => Whole;
}
