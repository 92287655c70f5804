using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>The kind of a recorded form of a name.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<NameKind>))]
public enum NameKind
{
    /// <summary>The name in full, as the bearer or the law gives it.</summary>
    Official = 0,

    /// <summary>A shorter form in common use, such as a family name alone.</summary>
    Short = 1,

    /// <summary>Initials or an acronym.</summary>
    Abbreviation = 2,

    /// <summary>The name in the script of its own language.</summary>
    NativeScript = 3,

    /// <summary>The family name printed before the given name in Latin letters.</summary>
    FamilyNameFirst = 4,

    /// <summary>A former name.</summary>
    Former = 5,

    /// <summary>The name of one thing used for another: a capital for its government.</summary>
    Metonym = 6,

    /// <summary>A form that a source text spells wrongly.</summary>
    Misspelling = 7,

    /// <summary>Another accepted spelling or wording of the same name.</summary>
    Variant = 8,

    /// <summary>A name by which the bearer is affectionately or informally known.</summary>
    Nickname = 9,

    /// <summary>A description used as a name in a source text: "the country's liaison body".</summary>
    Description = 10,

    /// <summary>An identifier in another register: <c>Q865</c>, <c>TW</c>.</summary>
    Identifier = 11,
}
