using System.Collections.Immutable;
using System.Linq;

namespace Jtr.Data;

/// <summary>A fact that several documents support, and which. Immutable and thread-safe.</summary>
public sealed class Corroboration
{
    internal Corroboration(IFact fact, ImmutableArray<Document> documents)
    {
        Fact = fact;
        Documents = documents;
    }

    /// <summary>The fact.</summary>
    public IFact Fact { get; }

    /// <summary>The documents that support it: two at least, by key.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The fact's key and the labels of the documents.</summary>
    public override string ToString() => $"{Fact.Key}: {string.Join(", ", Documents.Select(static document => document.Label))}";
}
