namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A member of an enumeration as seeds write it.</summary>
internal sealed record VocabularyWord(string Word, Documentation Documentation);
