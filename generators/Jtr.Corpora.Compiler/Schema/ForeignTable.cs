namespace Jtr.Corpora.Generators.Schema;

/// <summary>The keys that a table of another assembly has. Apart from the schema: a row that is added there changes no record here.</summary>
/// <param name="Record">The full name of the record or interface.</param>
/// <param name="Keys">The keys with a blank between two, one text for each table behind it: as the attributes have them, so that comparing costs little.</param>
internal sealed record ForeignTable(string Record, EquatableArray<string> Keys);
