using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>Reads the rows of a loaded, trusted assembly through its generated table classes. Runs its code; a foreign assembly is read through its seeds instead.</summary>
/// <param name="assembly">The assembly of the corpus.</param>
internal sealed class CompiledRows(Assembly assembly)
{
    /// <summary>Returns the rows of a table, by key.</summary>
    /// <exception cref="InvalidDataException">The assembly has no class for the rows of the table.</exception>
    public IReadOnlyList<IRow> Of(TableShape table)
    {
        string tableClass = table.Record.Namespace.Length > 0 ? $"{table.Record.Namespace}.{table.TableClass}" : table.TableClass;
        return assembly.GetType(tableClass)?.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null) is IEnumerable<IRow> rows
            ? [.. rows]
            : throw new InvalidDataException($"The assembly '{assembly.GetName().Name}' has no rows of '{table.Name}'. Expected a class '{tableClass}' with a property 'All', as Jtr.Corpora.Generators writes it.");
    }

    /// <summary>Returns the label of the basis of a derived date: the value of a property that the record declares in its own source.</summary>
    public static string? BasisOf(IRecord record, PropertyShape date) =>
        record.GetType().GetProperty(date.BasisName, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(record) is Enum basis ? KebabCase.Of(basis.ToString()) : null;
}
