namespace Jtr.Corpora.Generators.Schema;

/// <summary>The keys of a table of another assembly. Separate from the schema, so that a row added there changes no record here.</summary>
/// <param name="Record">The full name of the record or interface.</param>
/// <param name="Keys">The keys, separated by blanks, one text for each table behind it: as in the attributes, so that comparing them is cheap.</param>
internal sealed record ForeignTable(string Record, EquatableArray<string> Keys);
