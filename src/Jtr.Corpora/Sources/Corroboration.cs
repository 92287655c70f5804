using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>A fact that several documents support, with these documents. Immutable and thread-safe.</summary>
/// <typeparam name="TFact">The record or interface of the corpus's facts.</typeparam>
/// <typeparam name="TDocument">The record of the corpus's documents.</typeparam>
public sealed class Corroboration<TFact, TDocument>
    where TFact : class, IRow
    where TDocument : class, ISourceDocument
{
    internal Corroboration(TFact fact, ImmutableArray<TDocument> documents)
    {
        Fact = fact;
        Documents = documents;
    }

    /// <summary>Gets the fact.</summary>
    [JsonPropertyName("fact")]
    public TFact Fact { get; }

    /// <summary>Gets the documents that support it: at least two, by key.</summary>
    [JsonPropertyName("documents")]
    public ImmutableArray<TDocument> Documents { get; }

    /// <summary>Returns the fact's key and the labels of the documents.</summary>
    public override string ToString() => $"{Fact.Key}: {string.Join(", ", Documents.Select(static document => document.Label))}";
}
