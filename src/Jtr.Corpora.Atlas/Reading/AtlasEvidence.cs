using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A span of a source text that a row rests on.</summary>
/// <param name="Passage">The passage in which it lies.</param>
/// <param name="Start">The first code point, in the document's file.</param>
/// <param name="End">The end, exclusive.</param>
/// <param name="Digest">The digest of its words.</param>
/// <param name="Labels">The labels of its enum properties, such as its role and speech.</param>
/// <param name="Others">The other properties of its record.</param>
internal sealed record AtlasEvidence(RowKey Passage, int Start, int End, string Digest, IReadOnlyList<string> Labels, IReadOnlyList<AtlasField> Others);
