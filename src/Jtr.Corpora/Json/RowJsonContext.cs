using System;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// Serialises a corpus with System.Text.Json without reflection, for trimmed and native apps: its records, lists of records, <see cref="Jtr.Edtf.EdtfDate"/> and <see cref="Jtr.Edtf.Ternary"/>.
/// A row is written in the shape of the seeds, with its references as keys or as objects. Reading either form, or a key alone, returns the corpus's own object: the key is looked up,
/// and all other properties are ignored. An unknown key throws a <see cref="JsonException"/> that names the closest key, or the reason why the key was withdrawn. Thread-safe.
/// </summary>
/// <remarks>
/// A row that is written as an interface of several tables starts with its table, as <c>"table"</c>, and so does every row in the expanded form. Naming policies and converters in the options do not
/// change the shape; indentation and encoder have their usual effect.
/// </remarks>
public abstract class RowJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private readonly JsonReferences _references;

    /// <summary>Initialises the context.</summary>
    /// <param name="options">The options, which become read-only and belong to this context; null for options that write every script unescaped.</param>
    /// <param name="references">The form of the rows that a row refers to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="references"/> is not a value of <see cref="JsonReferences"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    protected RowJsonContext(JsonSerializerOptions? options, JsonReferences references)
        : base(options ?? DefaultOptions())
    {
        if (references is not (JsonReferences.Keys or JsonReferences.Expanded))
            throw new ArgumentOutOfRangeException(nameof(references), references, "references must be Keys or Expanded.");
        _references = references;
    }

    /// <summary>Gets the JSON metadata of a date: its EDTF text.</summary>
    public JsonTypeInfo<EdtfDate> EdtfDate => Of<EdtfDate>();

    /// <summary>Gets the JSON metadata of a three-valued answer: <c>"yes"</c>, <c>"maybe"</c> or <c>"no"</c>.</summary>
    public JsonTypeInfo<Ternary> Ternary => Of<Ternary>();

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? known) ? known : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var request = new JsonRequest(type, options, _references);
        return request.Date() ?? request.Answer() ?? Find(request);
    }

    /// <summary>Returns the JSON metadata of a type of the corpus; null for every other type. Overridden by generated code.</summary>
    /// <param name="request">The type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract JsonTypeInfo? Find(JsonRequest request);

    /// <summary>Returns the JSON metadata of a type of the context. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    // The default encoder would escape every name in a non-Latin script.
    private static JsonSerializerOptions DefaultOptions() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
