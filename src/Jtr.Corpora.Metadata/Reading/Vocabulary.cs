using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>An enumeration that a corpus uses.</summary>
/// <param name="FullName">The name with its namespace, by which properties refer to it.</param>
/// <param name="Name">The name without the namespace.</param>
/// <param name="Values">Its values in declaration order.</param>
internal sealed record Vocabulary(string FullName, string Name, IReadOnlyList<VocabularyValue> Values, Documentation Documentation);
