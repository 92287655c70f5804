namespace Jtr.Corpora.Generators.Schema;

/// <summary>The keys of a table of another assembly. Separate from the schema, so that a new row of that assembly does not change the schema.</summary>
/// <param name="Record">The full name of the record or interface.</param>
/// <param name="Keys">One text for each table of the record or interface: its keys, separated by blanks. The texts are those of the assembly's attributes, so comparing them is cheap.</param>
internal sealed record ForeignTable(string Record, EquatableArray<string> Keys);
