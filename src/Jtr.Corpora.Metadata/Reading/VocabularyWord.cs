namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A member of an enumeration as seeds write it.</summary>
/// <param name="Word">The member in kebab case.</param>
/// <param name="Member">The member in C#.</param>
/// <param name="Value">Its value.</param>
internal sealed record VocabularyWord(string Word, string Member, long Value, Documentation Documentation);
