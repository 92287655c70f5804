using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A span of a source text that a row rests on.</summary>
/// <param name="Passage">The passage in which it lies.</param>
/// <param name="Start">Where it starts, in code points of the document's file.</param>
/// <param name="End">Where it ends; exclusive.</param>
/// <param name="Digest">The digest of its words.</param>
/// <param name="Words">What else is said of it, as words: its role, how it is spoken.</param>
/// <param name="Others">What its record holds beyond that.</param>
internal sealed record AtlasEvidence(RowKey Passage, int Start, int End, string Digest, IReadOnlyList<string> Words, IReadOnlyList<AtlasField> Others);
