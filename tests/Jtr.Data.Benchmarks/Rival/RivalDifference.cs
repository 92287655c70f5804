using System;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>Compares the JSON of the corpus with the part of it that the rival's records keep.</summary>
internal static class RivalDifference
{
    /// <summary>
    /// Reads a corpus into the rival's records, writes it again, and returns the first property that is different or missing, such as
    /// <c>events 'grant-signed', evidence[0].mentions</c>; null if the rival keeps everything.
    /// </summary>
    public static string? Find(byte[] json)
    {
        byte[] kept = JsonSerializer.SerializeToUtf8Bytes(RivalCorpus.Read(json), RivalContext.Default.RivalCorpus);
        if (kept.AsSpan().SequenceEqual(json))
            return null;

        using JsonDocument ours = JsonDocument.Parse(json), theirs = JsonDocument.Parse(kept);
        foreach (JsonProperty table in ours.RootElement.EnumerateObject())
        {
            if (!theirs.RootElement.TryGetProperty(table.Name, out JsonElement rows) || rows.GetArrayLength() != table.Value.GetArrayLength())
                return table.Name;
            foreach ((JsonElement row, JsonElement other) in table.Value.EnumerateArray().Zip(rows.EnumerateArray()))
            {
                if (Find(row, other, "") is { } path)
                    return $"{table.Name} '{row.GetProperty("key").GetString()}', {path}";
            }
        }

        return "the order of the tables";
    }

    private static string? Find(JsonElement ours, JsonElement theirs, string path)
    {
        if (ours.ValueKind != theirs.ValueKind)
            return path;
        switch (ours.ValueKind)
        {
            case JsonValueKind.Object:
                string[] names = Names(ours), others = Names(theirs);
                if (names.Except(others).Concat(others.Except(names)).FirstOrDefault() is { } name)
                    return Join(path, name);
                if (!names.SequenceEqual(others))
                    return Join(path, names.Zip(others).First(pair => pair.First != pair.Second).First) + " (another order)";
                return names.Select(both => Find(ours.GetProperty(both), theirs.GetProperty(both), Join(path, both))).FirstOrDefault(found => found is not null);
            case JsonValueKind.Array:
                return ours.GetArrayLength() != theirs.GetArrayLength()
                    ? path
                    : Enumerable.Range(0, ours.GetArrayLength()).Select(i => Find(ours[i], theirs[i], $"{path}[{i}]")).FirstOrDefault(found => found is not null);
            default:
                return ours.GetRawText() == theirs.GetRawText() ? null : path;
        }
    }

    private static string[] Names(JsonElement row) => [.. row.EnumerateObject().Select(property => property.Name)];

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
