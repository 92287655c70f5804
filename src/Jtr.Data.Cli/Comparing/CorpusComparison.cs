using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Metadata.Versions;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Comparing;

/// <summary>The changes between two versions of the corpus, and the version that they require by docs/versioning.md.</summary>
internal sealed class CorpusComparison
{
    private readonly CorpusExport _before;
    private readonly CorpusExport _after;
    private readonly List<RowChange> _changes = [];

    // Rows and tombstones reported together with the removed key that they belong to.
    private readonly HashSet<(string Table, string Key)> _reported = [];

    private CorpusComparison(CorpusExport before, CorpusExport after)
    {
        (_before, _after) = (before, after);
        foreach (string table in before.Tables)
            AddRemoved(table);
        foreach (string table in after.Tables)
            AddChanged(table);
        Changes = [.. _changes.OrderBy(static change => change.Kind).ThenBy(static change => change.Table, StringComparer.Ordinal).ThenBy(static change => change.Key, StringComparer.Ordinal)];
        Step = Changes.Select(static change => change.Step).DefaultIfEmpty(before.Fingerprint == after.Fingerprint ? VersionStep.None : VersionStep.Patch).Max();
    }

    /// <summary>Gets the changed rows, by kind of change, table and key.</summary>
    public IReadOnlyList<RowChange> Changes { get; }

    /// <summary>Gets the largest step that a change requires; a patch if only the fingerprints differ.</summary>
    public VersionStep Step { get; }

    /// <summary>Gets the smallest version that the second corpus may have.</summary>
    public CorpusVersion Least => _before.Version.Next(Step);

    /// <summary>Gets the reason why the second corpus must not be released after the first; null if it may.</summary>
    public string? Objection
    {
        get
        {
            if (Changes.FirstOrDefault(static change => change.Kind == ChangeKind.Lost) is { } lost)
                return $"The key '{lost.Key}' of '{lost.Table}' has been removed without a tombstone in '{CorpusTable.Withdrawn}'.";
            return _after.Version.CompareTo(Least) < 0 ? $"The version is {_after.Version}, but must be at least {Least}." : null;
        }
    }

    public static CorpusComparison Between(CorpusExport before, CorpusExport after) => new(before, after);

    private void AddRemoved(string table)
    {
        IReadOnlyDictionary<string, JsonElement> after = _after.Rows(table);
        foreach ((string key, JsonElement row) in _before.Rows(table))
        {
            if (after.ContainsKey(key))
                continue;
            if (_after.TombstoneOf(table, key) is not { } tombstone)
            {
                _changes.Add(new RowChange(ChangeKind.Lost, table, key, Headline(row), null, []));
                continue;
            }

            _reported.Add((CorpusTable.Withdrawn, key));
            string? replacement = CorpusExport.Text(tombstone, "replacedBy");
            bool isNew = replacement is not null && after.ContainsKey(replacement) && !_before.Rows(table).ContainsKey(replacement);

            // If two removed keys name the same new row, the first counts as renamed, the second as withdrawn in its favour.
            if (isNew && _reported.Add((table, replacement!)))
                _changes.Add(new RowChange(ChangeKind.Reidentified, table, key, Headline(tombstone), replacement, Differences(row, after[replacement!])));
            else
                _changes.Add(new RowChange(ChangeKind.Withdrawn, table, key, Headline(tombstone), replacement, []));
        }
    }

    private void AddChanged(string table)
    {
        IReadOnlyDictionary<string, JsonElement> before = _before.Rows(table);
        foreach ((string key, JsonElement row) in _after.Rows(table))
        {
            if (_reported.Contains((table, key)))
                continue;
            if (!before.TryGetValue(key, out JsonElement old))
            {
                _changes.Add(new RowChange(ChangeKind.Added, table, key, Headline(row), null, []));
                continue;
            }

            List<PropertyChange> properties = Differences(old, row);
            if (properties.Count > 0)
                _changes.Add(new RowChange(properties.TrueForAll(static property => property.IsProse) ? ChangeKind.Reworded : ChangeKind.Corrected, table, key, Headline(row), null, properties));
        }
    }

    private static string Headline(JsonElement row) =>
        CorpusExport.Text(row, "summary") ?? CorpusExport.Text(row, "abstract") ?? CorpusExport.Text(row, "reason") ?? "";

    private static List<PropertyChange> Differences(JsonElement before, JsonElement after)
    {
        var found = new List<PropertyChange>();
        CompareMembers(found, "", before, after);
        return found;
    }

    private static void CompareMembers(List<PropertyChange> found, string path, JsonElement before, JsonElement after)
    {
        IEnumerable<string> names = before.EnumerateObject().Concat(after.EnumerateObject()).Select(static property => property.Name).Distinct();
        foreach (string name in names)
        {
            // The key identifies the row and is not compared as a property.
            if (path.Length == 0 && name == "key")
                continue;
            JsonElement? old = before.TryGetProperty(name, out JsonElement one) ? one : null;
            JsonElement? now = after.TryGetProperty(name, out JsonElement other) ? other : null;
            CompareValues(found, path.Length == 0 ? name : path + "." + name, old, now);
        }
    }

    private static void CompareValues(List<PropertyChange> found, string path, JsonElement? before, JsonElement? after)
    {
        if (before is not { } old || after is not { } now)
        {
            found.Add(new PropertyChange(path, before, after));
        }
        else if (old.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(found, path, old, now);
        }
        else if (old.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
        {
            CompareLists(found, path, old, now);
        }
        else if (!JsonElement.DeepEquals(old, now))
        {
            found.Add(new PropertyChange(path, old, now));
        }
    }

    /// <summary>Compares lists of equal length item by item; for others, reports the removed and the added items.</summary>
    private static void CompareLists(List<PropertyChange> found, string path, JsonElement before, JsonElement after)
    {
        if (before.GetArrayLength() == after.GetArrayLength())
        {
            for (int i = 0; i < before.GetArrayLength(); i++)
                CompareValues(found, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), before[i], after[i]);
            return;
        }

        var added = after.EnumerateArray().ToList();
        foreach (JsonElement item in before.EnumerateArray())
        {
            int same = added.FindIndex(other => JsonElement.DeepEquals(item, other));
            if (same >= 0)
                added.RemoveAt(same);
            else
                found.Add(new PropertyChange(path, item, null));
        }

        foreach (JsonElement item in added)
            found.Add(new PropertyChange(path, null, item));
    }
}
