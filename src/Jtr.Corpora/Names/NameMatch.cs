using System;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>One form of a name that was asked for, and who bears it. Immutable and thread-safe.</summary>
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

    /// <summary>The row that bears the name.</summary>
    [JsonPropertyName("bearer")]
    public T Bearer { get; }

    /// <summary>The form that matched, exactly as it is recorded.</summary>
    [JsonPropertyName("form")]
    public string Form { get; }

    /// <summary>What kind of form it is; null when it is the canonical name.</summary>
    [JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NameKind? Kind { get; }

    /// <summary>The form, its kind and the bearer's key, for example <c>'Beijing' (metonym) of china</c>.</summary>
    public override string ToString() => $"'{Form}' ({(Kind is { } kind ? KebabCase.Of(kind.ToString()) : "canonical")}) of {((IRow)(object)Bearer).Key}";
}
