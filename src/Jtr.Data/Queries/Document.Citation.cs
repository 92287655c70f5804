using System.Linq;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <content>The members of a document that a reference cites.</content>
public sealed partial record Document
{
    CitationData ISourceDocument.Citation => new(
        title: Title,
        description: Summary,
        authors: [.. Authors.Select(CitedNames.Of)],
        translators: [.. Translators.Select(CitedNames.Of)],
        publisher: Publisher?.Name,
        carrier: Carrier?.Name,
        published: Published,
        publishedBasis: PublishedBasis switch
        {
            DateBasis.Stated => null,
            DateBasis.Inferred => "inferred",
            DateBasis.External => "known from elsewhere",
            _ => "reckoned",
        },
        language: Language,
        cslType: Kind == DocumentKind.NewsReport ? "article-newspaper" : null);
}
