using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A list within a record, which becomes a table of its own.</summary>
/// <param name="Name">The name in snake case, prefixed with those of the enclosing values.</param>
/// <param name="Property">The property.</param>
/// <param name="Path">The positions from the record to the list, through nested values.</param>
internal sealed record ListColumn(string Name, PropertyShape Property, IReadOnlyList<int> Path)
{
    /// <summary>Returns the items of a record.</summary>
    public IReadOnlyList<object> Of(ExportedRecord record)
    {
        ExportedRecord? at = record;
        for (int i = 0; i + 1 < Path.Count && at is not null; i++)
            at = (ExportedRecord?)at[Path[i]];
        return at?.ListOf(Path[^1]) ?? [];
    }
}
