using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>A fact that several documents support, and which. Immutable and thread-safe.</summary>
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

    /// <summary>The fact.</summary>
    [JsonPropertyName("fact")]
    public TFact Fact { get; }

    /// <summary>The documents that support it: two at least, by key.</summary>
    [JsonPropertyName("documents")]
    public ImmutableArray<TDocument> Documents { get; }

    /// <summary>The fact's key and the labels of the documents.</summary>
    public override string ToString() => $"{Fact.Key}: {string.Join(", ", Documents.Select(static document => document.Label))}";
}
