using System.Globalization;
using Jtr.Corpora.Generators.Emission;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>The carrier of the data of a corpus: literals in its code, or a resource that the build step writes.</summary>
/// <param name="IsResource">True if the carrier is a resource.</param>
/// <param name="Stamp">The stamp that the resource and the code that reads it share; 0 if only an editor reads the code.</param>
internal sealed record DataCarriage(bool IsResource, ulong Stamp)
{
    /// <summary>Literals in the code.</summary>
    public static readonly DataCarriage Code = new(false, 0);

    /// <summary>Returns the number of the part with the rows of a table; the names of the table are in the next part.</summary>
    public static int RowsOf(SchemaShape schema, TableShape table) => 2 * schema.TableNamed(table.Name);

    /// <summary>Returns the number of the part with the search index, the last part.</summary>
    public static int SearchOf(SchemaShape schema) => 2 * schema.Tables.Count;

    /// <summary>Returns the carrier of the rows of a table.</summary>
    public Carrier Rows(SchemaShape schema, TableShape table) => Part(schema, RowsOf(schema, table));

    /// <summary>Returns the carrier of the names of a table.</summary>
    public Carrier Names(SchemaShape schema, TableShape table) => Part(schema, RowsOf(schema, table) + 1);

    /// <summary>Returns the carrier of the search index.</summary>
    public Carrier Search(SchemaShape schema) => Part(schema, SearchOf(schema));

    private Carrier Part(SchemaShape schema, int number) => IsResource
        ? new ResourceCarrier($"{Emission.Names.Bytes(schema)}.Part({number.ToString(CultureInfo.InvariantCulture)})")
        : Carrier.Literals;
}
