using System.Diagnostics;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>
/// The properties that a step reads, table by table. Two corpora are equal for the step if these properties, and the keys of their tables, are equal in every row, and every other
/// table has the same number of rows. An edit of another property does not run the step again.
/// </summary>
internal sealed class ReadSet(SchemaShape schema)
{
    // For each table the properties that are read; null if the step depends at most on the number of its rows.
    private readonly bool[]?[] _properties = new bool[schema.Tables.Count][];

    /// <summary>Adds the keys of a table. Returns its properties that are read.</summary>
    public bool[] AddKeys(int table) => _properties[table] ??= new bool[schema.Tables[table].Record.Properties.Count];

    /// <summary>Adds a property of a table, with everything nested in it.</summary>
    public void Add(int table, int property) => AddKeys(table)[property] = true;

    public void Add(int table, PropertyTree properties)
    {
        foreach (PropertyTree.Branch branch in properties.Branches)
            Add(table, branch.Index);
    }

    /// <summary>Returns true if two corpora are equal for the step; otherwise, false.</summary>
    public bool AreEqual(ResolvedCorpus left, ResolvedCorpus right)
    {
        if (left.Tables.Count != right.Tables.Count)
            return false;
        for (int table = 0; table < left.Tables.Count; table++)
        {
            EquatableArray<ResolvedRow> rows = left.Tables[table].Rows, others = right.Tables[table].Rows;
            if (rows.Count != others.Count)
                return false;
            if (_properties[table] is not { } read || rows.IsSameAs(others))
                continue;
            for (int row = 0; row < rows.Count; row++)
            {
                if (rows[row].Key != others[row].Key || !AreEqual(read, rows[row].Values, others[row].Values))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Returns true if the rows of two corpora have the same files and tokens for the step; otherwise, false.</summary>
    /// <param name="left">The sources of the rows of a corpus.</param>
    /// <param name="right">The sources of the rows of another, which is equal for the step.</param>
    public bool AreEqual(EquatableArray<EquatableArray<RowSource>> left, EquatableArray<EquatableArray<RowSource>> right)
    {
        for (int table = 0; table < left.Count; table++)
        {
            if (_properties[table] is not { } read)
                continue;
            EquatableArray<RowSource> rows = left[table], others = right[table];
            Debug.Assert(rows.Count == others.Count, "Corpora that are equal for a step have the same numbers of rows.");
            for (int row = 0; row < rows.Count; row++)
            {
                BoundRow bound = rows[row].Row, other = others[row].Row;
                if (bound.KeyToken != other.KeyToken || rows[row].File != others[row].File || !AreEqual(read, bound.Values, other.Values))
                    return false;
            }
        }

        return true;
    }

    private static bool AreEqual<T>(bool[] read, EquatableArray<T> values, EquatableArray<T> others)
    {
        // The rows of a file that was not edited are the same in memory.
        if (values.IsSameAs(others))
            return true;
        if (values.Count != others.Count)
            return false;
        for (int property = 0; property < values.Count; property++)
        {
            if (read[property] && !System.Collections.Generic.EqualityComparer<T>.Default.Equals(values[property], others[property]))
                return false;
        }

        return true;
    }
}
