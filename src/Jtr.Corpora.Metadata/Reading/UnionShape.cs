using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>An interface whose tables form one key space.</summary>
/// <param name="FullName">The interface with its namespace, which properties refer to it by.</param>
/// <param name="Name">The interface alone.</param>
/// <param name="Holder">The name of the class that holds the rows of all its tables.</param>
/// <param name="Tables">The names of its tables, in ordinal order.</param>
internal sealed record UnionShape(string FullName, string Name, string Holder, IReadOnlyList<string> Tables, Documentation Documentation);
