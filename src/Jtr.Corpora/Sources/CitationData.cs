using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>The bibliographic data of a document, independent of the format. Immutable and thread-safe.</summary>
public sealed class CitationData
{
    /// <summary>Creates the data of a document; omit what is unknown or does not apply.</summary>
    /// <param name="title">The title as printed.</param>
    /// <param name="description">A description for citing a document without a title; a final full stop is removed.</param>
    /// <param name="authors">The authors, in printed order.</param>
    /// <param name="translators">The translators, in printed order.</param>
    /// <param name="publisher">The name of the first publisher.</param>
    /// <param name="carrier">The name of the carrier or keeper of the copy: an aggregator, an archive.</param>
    /// <param name="published">The date of publication or, if unpublished, of writing.</param>
    /// <param name="publishedBasis">The basis of that date if the text does not state it, in a word or two: "inferred".</param>
    /// <param name="language">The language of the text: a BCP 47 tag.</param>
    /// <param name="cslType">The type of the document in CSL 1.0.2, for example <c>article-newspaper</c>, <c>manuscript</c> or <c>personal_communication</c>; <c>article</c> by default.</param>
    public CitationData(
        string? title = null,
        string? description = null,
        ImmutableArray<CitedName> authors = default,
        ImmutableArray<CitedName> translators = default,
        string? publisher = null,
        string? carrier = null,
        EdtfDate? published = null,
        string? publishedBasis = null,
        string? language = null,
        string? cslType = null)
    {
        Title = title;
        Description = description;
        Authors = authors.IsDefault ? [] : authors;
        Translators = translators.IsDefault ? [] : translators;
        Publisher = publisher;
        Carrier = carrier;
        Published = published;
        PublishedBasis = publishedBasis;
        Language = language;
        CslType = cslType ?? "article";
    }

    /// <summary>Gets the title as printed; null if the copy prints none.</summary>
    [JsonPropertyName("title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; }

    /// <summary>Gets a description for citing a document without a title; null to cite it by its label.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; }

    /// <summary>Gets the authors, in printed order; empty if none is known.</summary>
    [JsonPropertyName("authors")]
    public ImmutableArray<CitedName> Authors { get; }

    /// <summary>Gets the translators, in printed order; empty if none is known.</summary>
    [JsonPropertyName("translators")]
    public ImmutableArray<CitedName> Translators { get; }

    /// <summary>Gets the name of the first publisher; null if unpublished or unknown.</summary>
    [JsonPropertyName("publisher"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Publisher { get; }

    /// <summary>Gets the name of the carrier or keeper of the copy; null if there is none or it is unknown.</summary>
    [JsonPropertyName("carrier"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Carrier { get; }

    /// <summary>Gets the date of publication or, if unpublished, of writing; null if no date is known, not even an uncertain one.</summary>
    [JsonPropertyName("published"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EdtfDate? Published { get; }

    /// <summary>Gets the basis of that date if the text does not state it: "inferred"; null if the text states it.</summary>
    [JsonPropertyName("publishedBasis"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PublishedBasis { get; }

    /// <summary>Gets the language of the text, a BCP 47 tag; null if not given.</summary>
    [JsonPropertyName("language"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; }

    /// <summary>Gets the type of the document in CSL 1.0.2; <c>article</c> unless another was given.</summary>
    [JsonPropertyName("cslType")]
    public string CslType { get; }

    /// <summary>Returns the title or its substitute, the publisher and the date.</summary>
    public override string ToString() => string.Join(", ", new[] { Title ?? Description, Publisher ?? Carrier, Published?.ToString() }.Where(static part => !string.IsNullOrEmpty(part)));
}
