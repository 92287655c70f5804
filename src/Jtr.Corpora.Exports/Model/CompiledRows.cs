using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>Reads the rows compiled into an assembly, table by table, through its generated table classes.</summary>
/// <param name="assembly">The assembly of the corpus, loaded.</param>
internal sealed class CompiledRows(Assembly assembly)
{
    /// <summary>Returns the rows of a table, by key.</summary>
    /// <exception cref="InvalidDataException">The assembly has no class for the rows of the table.</exception>
    public IReadOnlyList<IRow> Of(TableShape table)
    {
        string holder = table.Record.Namespace.Length > 0 ? $"{table.Record.Namespace}.{table.Holder}" : table.Holder;
        return assembly.GetType(holder)?.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null) is IEnumerable<IRow> rows
            ? [.. rows]
            : throw new InvalidDataException($"The assembly '{assembly.GetName().Name}' has no rows of '{table.Name}'. Expected a class '{holder}' with a property 'All', as Jtr.Corpora.Generators writes it.");
    }
}
