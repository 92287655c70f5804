using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>An enumeration that a corpus uses.</summary>
/// <param name="FullName">The name with its namespace, which properties refer to it by.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Words">Its words in the order of their declaration.</param>
internal sealed record Vocabulary(string FullName, string Name, IReadOnlyList<VocabularyWord> Words, Documentation Documentation);
