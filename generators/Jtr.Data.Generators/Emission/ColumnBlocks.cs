using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Generators.Emission;

/// <summary>
/// The columns of a table, laid end to end in one array for each width. One array a column would be simpler, but the first of them that is read costs the
/// process as much as the assembly has of them: the runtime loads the class that holds them all, field by field.
/// </summary>
internal sealed class ColumnBlocks
{
    private static readonly (string Type, string Name)[] _widths = [("byte", "Bytes"), ("ushort", "Shorts"), ("int", "Ints"), ("long", "Longs")];

    private readonly List<(string Column, EquatableArray<long> Values)>[] _blocks = [.. _widths.Select(_ => new List<(string, EquatableArray<long>)>())];

    /// <summary>Takes a column in; gives the arguments that read it back.</summary>
    public string Add(string column, EquatableArray<long> values)
    {
        long first = values.Count == 0 ? 0 : values[0];
        if (values.All(value => value == first))
            return $"({ColumnWriter.Number(first)}L)";
        int width = Width(values.Min(), values.Max());
        int start = _blocks[width].Sum(block => block.Values.Count);
        _blocks[width].Add((column, values));
        return $"({_widths[width].Name}, {ColumnWriter.Number(start)}, {ColumnWriter.Number(values.Count)})";
    }

    public void Write(SourceWriter writer)
    {
        for (int width = 0; width < _blocks.Length; width++)
        {
            if (_blocks[width].Count == 0)
                continue;
            writer.Line($"private static global::System.ReadOnlySpan<{_widths[width].Type}> {_widths[width].Name} => new {_widths[width].Type}[]");
            writer.Line("{");
            foreach ((string column, EquatableArray<long> values) in _blocks[width])
            {
                writer.Line($"    // {column}");
                ColumnWriter.Values(writer, values.Select(ColumnWriter.Number));
            }

            writer.Line("};");
            writer.Line();
        }
    }

    private static int Width(long low, long high) =>
        low >= byte.MinValue && high <= byte.MaxValue ? 0
        : low >= ushort.MinValue && high <= ushort.MaxValue ? 1
        : low >= int.MinValue && high <= int.MaxValue ? 2
        : 3;
}
