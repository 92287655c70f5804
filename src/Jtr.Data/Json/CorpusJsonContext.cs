using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Jtr.Data;

/// <summary>
/// The corpus for System.Text.Json, without reflection and so for trimmed and native apps: every record, lists of them, <see cref="EdtfDate"/> and
/// <see cref="Ternary"/>. A row is written in the shape of the seeds, with its references as keys (<see cref="Default"/>) or as objects
/// (<see cref="Expanded"/>). Read back, from either form or from its key alone, it is the same object: its key is looked up, and whatever else the JSON says of
/// it is passed over. A key that no row has is a <see cref="JsonException"/> that names the nearest, or says why the key was withdrawn. Thread-safe.
/// </summary>
/// <remarks>
/// A row written as <see cref="Data.IFact"/> or <see cref="Data.IEntity"/> says its table first, as <c>"table"</c>, and so does every row in the expanded form; a row
/// that is written as what it is, with references as keys, is exactly the seed's. Naming policies and converters of the options do not change the shape;
/// indentation and encoder do what they always do.
/// </remarks>
[JsonContext]
public sealed partial class CorpusJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private readonly JsonReferences _references;

    /// <summary>A context with options of one's own, and references as keys.</summary>
    /// <param name="options">The options, which belong to this context from then on and cannot be changed any more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public CorpusJsonContext(JsonSerializerOptions options)
        : this(options, JsonReferences.Keys)
    {
    }

    /// <summary>A context with options of one's own.</summary>
    /// <param name="options">The options, which belong to this context from then on and cannot be changed any more.</param>
    /// <param name="references">How a row names the rows that it refers to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="references"/> is none of the two ways.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public CorpusJsonContext(JsonSerializerOptions options, JsonReferences references)
        : base(options ?? throw new ArgumentNullException(nameof(options)))
    {
        if (references is not (JsonReferences.Keys or JsonReferences.Expanded))
            throw new ArgumentOutOfRangeException(nameof(references), references, "Expected Keys or Expanded.");
        _references = references;
    }

    /// <summary>References as keys: a row is exactly what it is in the seeds. Every script is written as it is, so escape the text before it goes into HTML.</summary>
    public static CorpusJsonContext Default { get; } = new(Readable(), JsonReferences.Keys);

    /// <summary>
    /// References as objects, one step far: they have <c>"table"</c>, and their own references as keys. Every script is written as it is, so escape the text
    /// before it goes into HTML.
    /// </summary>
    public static CorpusJsonContext Expanded { get; } = new(Readable(), JsonReferences.Expanded);

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

    // Half of the names in the corpus are not in Latin script, and the default encoder would print none of them.
    private static JsonSerializerOptions Readable() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
