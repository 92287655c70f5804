using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>
/// The input of the checks of one table, or of those between tables. Two inputs are equal if everything that these checks read is equal, with its tokens, so that after an edit only
/// the checks run again that read the edited properties.
/// </summary>
internal sealed class CheckInput : IEquatable<CheckInput>
{
    private readonly SchemaShape _schema;
    private readonly Resolution _resolution;

    // The number of the table; the number of tables for the checks between tables.
    private readonly int _table;

    private CheckInput(SchemaShape schema, Resolution resolution, int table)
    {
        _schema = schema;
        _resolution = resolution;
        _table = table;
    }

    private bool IsBetweenTables => _table == _resolution.Sources.Count;

    /// <summary>Returns the inputs of all checks.</summary>
    public static IEnumerable<CheckInput> Of(SchemaShape schema, Resolution resolution) =>
        Enumerable.Range(0, resolution.Sources.Count + 1).Select(table => new CheckInput(schema, resolution, table));

    public EquatableArray<SeedProblem> Check() => IsBetweenTables ? Checker.CheckBetween(_schema, _resolution) : Checker.CheckTable(_schema, _resolution, _table);

    public bool Equals(CheckInput? other)
    {
        if (other is null || other._table != _table || other.IsBetweenTables != IsBetweenTables || !other._schema.Equals(_schema))
            return false;
        if (IsBetweenTables && !other._resolution.Others.Equals(_resolution.Others))
            return false;
        ReadSet reads = IsBetweenTables ? Checker.ReadsBetween(_schema) : Checker.ReadsOf(_schema, _table);
        return reads.AreEqual(_resolution.Corpus, other._resolution.Corpus) && reads.AreEqual(_resolution.Sources, other._resolution.Sources);
    }

    public override bool Equals(object? obj) => Equals(obj as CheckInput);

    public override int GetHashCode() => _table;
}
