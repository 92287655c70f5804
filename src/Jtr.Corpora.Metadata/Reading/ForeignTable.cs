using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A table, or a union of tables, of another assembly that a property refers to.</summary>
/// <param name="FullName">The record or interface with its namespace, which properties refer to it by.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Tables">The names of the tables that the key may be of, in ordinal order.</param>
/// <param name="Keys">The keys of their rows in ordinal order, as the assembly that was read beside the corpus has them.</param>
internal sealed record ForeignTable(string FullName, string Assembly, IReadOnlyList<string> Tables, IReadOnlyList<string> Keys);
