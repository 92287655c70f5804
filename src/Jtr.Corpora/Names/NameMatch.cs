using System;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>A recorded form of a name that matches, and its bearer. Immutable and thread-safe.</summary>
/// <typeparam name="T">The record of the bearer.</typeparam>
public sealed class NameMatch<T>
    where T : class
{
    internal NameMatch(T bearer, string form, NameKind? kind)
    {
        Bearer = bearer;
        Form = form;
        Kind = kind;
    }

    /// <summary>Gets the row that bears the name.</summary>
    [JsonPropertyName("bearer")]
    public T Bearer { get; }

    /// <summary>Gets the form that matched, exactly as it is recorded.</summary>
    [JsonPropertyName("form")]
    public string Form { get; }

    /// <summary>Gets the kind of form; null for the canonical name.</summary>
    [JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NameKind? Kind { get; }

    /// <summary>Returns the form, its kind and the bearer's key, for example <c>'Beijing' (metonym) of china</c>.</summary>
    public override string ToString() => $"'{Form}' ({(Kind is { } kind ? KebabCase.Of(kind.ToString()) : "canonical")}) of {((IRow)(object)Bearer).Key}";
}
