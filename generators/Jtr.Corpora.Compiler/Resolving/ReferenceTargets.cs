using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>Finds the rows that references name. Not thread-safe.</summary>
/// <param name="foreign">The keys of the tables of other assemblies that the schema refers to.</param>
internal sealed class ReferenceTargets(SchemaShape schema, CorpusKeys keys, EquatableArray<ForeignTable> foreign)
{
    // The tables that a reference may point into, by the full name of its target.
    private readonly Dictionary<string, int[]> _tables = new(StringComparer.Ordinal);

    // For each table, the numbers of its rows by key; null until the first look-up.
    private readonly Dictionary<string, int>?[] _numbers = new Dictionary<string, int>?[keys.Tables.Count];
    private readonly HashSet<string>?[] _unread = new HashSet<string>?[keys.Tables.Count];
    private readonly Dictionary<string, HashSet<string>> _foreignKeys = new(StringComparer.Ordinal);

    public static ReferenceTargets Empty { get; } = new(SchemaShape.Empty, CorpusKeys.Empty, default);

    public SchemaShape Schema { get; } = schema;

    public CorpusKeys Keys { get; } = keys;

    /// <summary>Finds the row with a key, in the tables to which a type refers.</summary>
    /// <param name="number">The number of the row, counted through all tables behind a union.</param>
    public bool TryFind(TypeShape type, string key, out long number)
    {
        number = 0;
        foreach (int table in TablesOf(type))
        {
            if (NumbersOf(table).TryGetValue(key, out int row))
            {
                number += row;
                return true;
            }

            number += Keys.Tables[table].Keys.Count;
        }

        return false;
    }

    /// <summary>Returns true if a key that was not found certainly does not exist: all keys of the tables to which a type refers are known, and no unread row has this key. An unread row is reported itself; references to it are not.</summary>
    public bool IsMissing(TypeShape type, string key) => TablesOf(type).All(table => Keys.Tables[table].IsWhole && !UnreadOf(table).Contains(key));

    /// <summary>Returns the key of a row, by the number that a reference holds.</summary>
    public string KeyOf(TypeShape type, long number)
    {
        foreach (int table in TablesOf(type))
        {
            int count = Keys.Tables[table].Keys.Count;
            if (number < count)
                return Keys.Tables[table].Keys[(int)number];
            number -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>Returns the keys of the tables of another assembly to which a type refers.</summary>
    public HashSet<string> ForeignKeysOf(TypeShape type)
    {
        if (!_foreignKeys.TryGetValue(type.Target, out HashSet<string>? known))
        {
            known = [.. foreign.Where(table => table.Record == type.Target).SelectMany(table => table.Keys).SelectMany(text => text.Split([' '], StringSplitOptions.RemoveEmptyEntries))];
            _foreignKeys.Add(type.Target, known);
        }

        return known;
    }

    /// <summary>Returns the keys to which a reference of a type may refer.</summary>
    public IEnumerable<string> KeysOf(TypeShape type) => type.Kind == ValueKind.ForeignReference ? ForeignKeysOf(type) : TablesOf(type).SelectMany(table => Keys.Tables[table].Keys);

    private int[] TablesOf(TypeShape type)
    {
        if (!_tables.TryGetValue(type.Target, out int[]? tables))
            _tables.Add(type.Target, tables = [.. Schema.TargetsOf(type)]);
        return tables;
    }

    private HashSet<string> UnreadOf(int table) => _unread[table] ??= [.. Keys.Tables[table].UnreadKeys];

    private Dictionary<string, int> NumbersOf(int table)
    {
        if (_numbers[table] is { } known)
            return known;
        EquatableArray<string> own = Keys.Tables[table].Keys;
        var numbers = new Dictionary<string, int>(own.Count, StringComparer.Ordinal);
        for (int row = 0; row < own.Count; row++)
            numbers.Add(own[row], row);
        return _numbers[table] = numbers;
    }
}
