using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>What a reference says of a document, whatever the format it is written in. Immutable and thread-safe.</summary>
public sealed class CitationData
{
    /// <summary>Gathers what is known of a document; what is left out is not known, or does not apply.</summary>
    /// <param name="title">The title as printed.</param>
    /// <param name="description">A description to cite the document by where it has no title; a full stop at its end is left out.</param>
    /// <param name="authors">The authors, in printed order.</param>
    /// <param name="translators">The translators, in printed order.</param>
    /// <param name="publisher">The name of whoever published it first.</param>
    /// <param name="carrier">The name of whoever carried or keeps the copy: an aggregator, an archive.</param>
    /// <param name="published">When it was published or, if it never was, written.</param>
    /// <param name="publishedBasis">How that date is known where the text does not state it, in a word or two: "inferred".</param>
    /// <param name="language">The language of the text: a BCP 47 tag.</param>
    /// <param name="cslType">The type of the document in CSL 1.0.2, for example <c>article-newspaper</c>, <c>manuscript</c> or <c>personal_communication</c>; <c>article</c> if left out.</param>
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

    /// <summary>The title as printed; null when the copy prints none.</summary>
    [JsonPropertyName("title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; }

    /// <summary>A description to cite the document by where it has no title; null to cite it by its label.</summary>
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; }

    /// <summary>The authors, in printed order; empty when none is known.</summary>
    [JsonPropertyName("authors")]
    public ImmutableArray<CitedName> Authors { get; }

    /// <summary>The translators, in printed order; empty when none is known.</summary>
    [JsonPropertyName("translators")]
    public ImmutableArray<CitedName> Translators { get; }

    /// <summary>The name of whoever published it first; null when nobody did or it is not known.</summary>
    [JsonPropertyName("publisher"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Publisher { get; }

    /// <summary>The name of whoever carried or keeps the copy; null when nobody does or it is not known.</summary>
    [JsonPropertyName("carrier"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Carrier { get; }

    /// <summary>When it was published or, if it never was, written; null when not even an uncertain date is known.</summary>
    [JsonPropertyName("published"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EdtfDate? Published { get; }

    /// <summary>How that date is known where the text does not state it: "inferred"; null when the text states it.</summary>
    [JsonPropertyName("publishedBasis"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PublishedBasis { get; }

    /// <summary>The language of the text, a BCP 47 tag; null when it is not given.</summary>
    [JsonPropertyName("language"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; }

    /// <summary>The type of the document in CSL 1.0.2; <c>article</c> unless another was given.</summary>
    [JsonPropertyName("cslType")]
    public string CslType { get; }

    /// <summary>The title, or what stands for it, and who published it when.</summary>
    public override string ToString() => string.Join(", ", new[] { Title ?? Description, Publisher ?? Carrier, Published?.ToString() }.Where(static part => !string.IsNullOrEmpty(part)));
}
