using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>Tables that no file gives rows.</summary>
internal static class MissingSeeds
{
    /// <param name="files">The seeds' paths below their folder.</param>
    public static IEnumerable<TableShape> Of(SchemaShape schema, IEnumerable<string> files)
    {
        // A table that is refused in part may have got its name from a mistake.
        if (schema.IsDamaged)
            return [];
        var given = new HashSet<string>(files.Select(SeedReader.TableOf), StringComparer.Ordinal);
        return schema.Tables.Where(table => !given.Contains(table.Name));
    }

    /// <summary>Whether they are an error: without any seed somebody has only begun to declare records; where there are seeds, those of a table are missing.</summary>
    public static bool AreAnError(int files) => files > 0;
}
