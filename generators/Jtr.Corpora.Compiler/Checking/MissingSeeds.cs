using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>Finds tables for which there is no seed file.</summary>
internal static class MissingSeeds
{
    /// <param name="files">The paths of the seeds below their folder.</param>
    public static IEnumerable<TableShape> Of(SchemaShape schema, IEnumerable<string> files)
    {
        // In a damaged schema the table's name may come from an error.
        if (schema.IsDamaged)
            return [];
        var given = new HashSet<string>(files.Select(SeedReader.TableOf), StringComparer.Ordinal);
        return schema.Tables.Where(table => !given.Contains(table.Name));
    }

    /// <summary>Returns true if missing seeds are an error. A project without any seeds has only begun to declare records; with some seeds, a table without any is an error.</summary>
    public static bool AreAnError(int files) => files > 0;
}
