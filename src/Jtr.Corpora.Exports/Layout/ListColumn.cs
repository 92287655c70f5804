using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A list within a record, which becomes a table of its own.</summary>
/// <param name="Name">The name in snake case, with those of the values that it is within.</param>
/// <param name="Property">The property.</param>
/// <param name="Path">The positions that lead from the record to it: values within values, and at the end the list.</param>
internal sealed record ListColumn(string Name, PropertyShape Property, IReadOnlyList<int> Path)
{
    /// <summary>The items that a record has.</summary>
    public IReadOnlyList<object> Of(ExportedRecord record)
    {
        ExportedRecord? at = record;
        for (int i = 0; i + 1 < Path.Count && at is not null; i++)
            at = (ExportedRecord?)at[Path[i]];
        return at?.ListOf(Path[^1]) ?? [];
    }
}
