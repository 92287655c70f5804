using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A name as a bibliography sorts it: whole, or with the family name apart. The family name of a person is never guessed from the order of the words. Immutable and thread-safe.
/// </summary>
public sealed class CitedName
{
    /// <summary>A name that stays whole: that of a body, or of a person whose family name is not known.</summary>
    /// <param name="whole">The name as it is printed in running text.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public CitedName(string whole)
        : this(whole, null, null)
    {
    }

    /// <summary>The name of a person whose family name is known.</summary>
    /// <param name="whole">The name as it is printed in running text.</param>
    /// <param name="family">The family name; null when it is not known.</param>
    /// <param name="given">The rest of the name; null when the family name is not known.</param>
    /// <exception cref="ArgumentNullException">The whole name is null.</exception>
    /// <exception cref="ArgumentException">One of family and given name is null and the other is not.</exception>
    [JsonConstructor]
    public CitedName(string whole, string? family, string? given)
    {
        Whole = whole ?? throw new ArgumentNullException(nameof(whole));
        if (family is null != given is null)
            throw new ArgumentException($"Expected both the family name and the given name of '{whole}', or neither.", family is null ? nameof(family) : nameof(given));
        Family = family;
        Given = given;
    }

    /// <summary>The name as it is printed in running text.</summary>
    [JsonPropertyName("whole")]
    public string Whole { get; }

    /// <summary>The family name; null where it is not known, and for what is no person.</summary>
    [JsonPropertyName("family"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Family { get; }

    /// <summary>The rest of the name; null where the family name is.</summary>
    [JsonPropertyName("given"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Given { get; }

    /// <summary>
    /// The name of a person, with the family name apart where the recorded forms of the name tell it: a form of kind <see cref="NameKind.FamilyNameFirst"/>, or one of kind
    /// <see cref="NameKind.Short"/> that is the first or the last word of the name.
    /// </summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="forms">The other forms that the corpus records, the first that tells it first.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CitedName OfPerson(string name, IEnumerable<(string Text, NameKind Kind)> forms)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _ = forms ?? throw new ArgumentNullException(nameof(forms));
        foreach ((string text, NameKind kind) in forms)
        {
            // "Aso Taro" is "Taro Aso" turned round; "Tsai" is the first or the last word of "Tsai Ing-wen".
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

    /// <summary>The whole name.</summary>
    public override string ToString() => Whole;
}
