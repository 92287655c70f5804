namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A value of an enumeration.</summary>
/// <param name="Label">The label, the member's name in kebab case, as seeds write it.</param>
/// <param name="Member">The name of the member in C#.</param>
/// <param name="Value">The number.</param>
internal sealed record VocabularyValue(string Label, string Member, long Value, Documentation Documentation);
