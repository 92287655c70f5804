using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>An interface whose tables form one key space.</summary>
/// <param name="FullName">The interface with its namespace, by which properties refer to it.</param>
/// <param name="Name">The interface without its namespace.</param>
/// <param name="TableClass">The name of the table class over the rows of all its tables.</param>
/// <param name="Tables">The names of its tables, in ordinal order.</param>
internal sealed record UnionShape(string FullName, string Name, string TableClass, IReadOnlyList<string> Tables, Documentation Documentation);
