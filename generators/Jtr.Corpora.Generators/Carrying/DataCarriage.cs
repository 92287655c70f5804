using System.Globalization;
using Jtr.Corpora.Generators.Emission;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>Whether the bytes of a corpus are literals of its code, or a resource that the build step writes.</summary>
/// <param name="IsResource">Whether they are a resource.</param>
/// <param name="Stamp">What the resource and the code that reads it have in common; 0 where only an editor looks at the code.</param>
internal sealed record DataCarriage(bool IsResource, ulong Stamp)
{
    /// <summary>The literals of the code.</summary>
    public static readonly DataCarriage Code = new(false, 0);

    /// <summary>The number of the part with the rows of a table; the names of the table are behind it.</summary>
    public static int RowsOf(SchemaShape schema, TableShape table) => 2 * schema.TableNamed(table.Name);

    /// <summary>The number of the part with the words of a search, which is the last.</summary>
    public static int SearchOf(SchemaShape schema) => 2 * schema.Tables.Count;

    /// <summary>What carries the rows of a table.</summary>
    public Carrier Rows(SchemaShape schema, TableShape table) => Part(schema, RowsOf(schema, table));

    /// <summary>What carries the names of a table.</summary>
    public Carrier Names(SchemaShape schema, TableShape table) => Part(schema, RowsOf(schema, table) + 1);

    /// <summary>What carries the words of a search.</summary>
    public Carrier Search(SchemaShape schema) => Part(schema, SearchOf(schema));

    private Carrier Part(SchemaShape schema, int number) => IsResource
        ? new ResourceCarrier($"{Emission.Names.Bytes(schema)}.Part({number.ToString(CultureInfo.InvariantCulture)})")
        : Carrier.Literals;
}
