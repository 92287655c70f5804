using System;
using System.Collections.Generic;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>Finds the rows that refer to a row through any property, including those of nested values. Thread-safe.</summary>
public static class ReferenceSearch
{
    /// <summary>Returns the rows that refer to a row, in the order of <paramref name="rows"/>. Reads every row, so store the result.</summary>
    /// <typeparam name="T">The record or interface of the rows.</typeparam>
    /// <param name="rows">The rows that may refer to it: a table, a union, or a view.</param>
    /// <param name="target">The row that is referred to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static Rows<T> In<T>(Rows<T> rows, IRow target)
        where T : class, IRow
    {
        var finder = new Finder(target ?? throw new ArgumentNullException(nameof(target)));
        var found = new List<T>();
        foreach (T row in rows)
        {
            if (finder.RefersToTarget(row))
                found.Add(row);
        }

        return Views.Rows(i => found[i], 0, found.Count);
    }

    private sealed class Finder(IRow target) : RecordListener
    {
        private bool _isFound;

        public bool RefersToTarget(IRow row)
        {
            _isFound = false;
            row.WriteTo(this);
            return _isFound;
        }

        public override void Reference(string? name, IRow row) => _isFound |= row.Equals(target);
    }
}
