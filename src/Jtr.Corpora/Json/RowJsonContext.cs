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
/// A corpus for System.Text.Json, without reflection and so for trimmed and native apps: its records, lists of them, <see cref="Jtr.Edtf.EdtfDate"/> and <see cref="Jtr.Edtf.Ternary"/>.
/// A row is written in the shape of the seeds, with its references as keys or as objects. Read back, from either form or from its key alone, it is the same object: its key is looked up,
/// and all other properties are ignored. An unknown key is a <see cref="JsonException"/> that names the closest key, or says why the key was withdrawn. Thread-safe.
/// </summary>
/// <remarks>
/// A row that is written as an interface of several tables starts with its table, as <c>"table"</c>, and so does every row in the expanded form. Naming policies and converters of the options do not
/// change the shape; indentation and encoder have their usual effect.
/// </remarks>
public abstract class RowJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private readonly JsonReferences _references;

    /// <summary>Initializes the context.</summary>
    /// <param name="options">The options, which belong to this context from then on and cannot be changed any more; null for options that write every script unescaped.</param>
    /// <param name="references">How a row names the rows that it refers to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="references"/> is not a value of <see cref="JsonReferences"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    protected RowJsonContext(JsonSerializerOptions? options, JsonReferences references)
        : base(options ?? Readable())
    {
        if (references is not (JsonReferences.Keys or JsonReferences.Expanded))
            throw new ArgumentOutOfRangeException(nameof(references), references, "Expected Keys or Expanded.");
        _references = references;
    }

    /// <summary>The JSON of a date: its EDTF text.</summary>
    public JsonTypeInfo<EdtfDate> EdtfDate => Of<EdtfDate>();

    /// <summary>The JSON of a three-valued answer: <c>"yes"</c>, <c>"maybe"</c> or <c>"no"</c>.</summary>
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

    /// <summary>Gets the JSON of a type of the corpus; null for every other type. Generated code overrides it.</summary>
    /// <param name="request">The type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract JsonTypeInfo? Find(JsonRequest request);

    /// <summary>Gets the JSON of a type that the context knows. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    // The default encoder would escape every name that is not in Latin script.
    private static JsonSerializerOptions Readable() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
