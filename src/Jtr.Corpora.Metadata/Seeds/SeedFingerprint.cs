using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>
/// Computes the fingerprint that the generator gives a corpus of these seeds: the SHA-256 over the SHA-256 digests of all rows, with tables sorted by name and rows by key. A row is hashed as a
/// canonical text, with its table, then properties by name, nothing for absent values, references as keys, one spelling for each number, and lists in their order. Shows whether
/// an assembly was compiled from these seeds.
/// </summary>
internal static class SeedFingerprint
{
    /// <exception cref="InvalidDataException">A seed does not fit the records; the compiler reports the line and column.</exception>
    public static string Of(CorpusShape corpus, SeedFolder seeds)
    {
        var text = new StringBuilder();
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string table in seeds.Rows.Select(static row => row.Table).Distinct())
        {
            if (corpus.TableNamed(table) is not { } shape)
                throw new InvalidDataException($"The seeds have rows of '{table}', which is not a table of the assembly.");
            foreach (SeedRow row in seeds.Of(table))
            {
                text.Clear().Append(table).Append(' ');
                Members(text, corpus, shape.Record, row.Members, row);
                sha256.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
            }
        }

        return Convert.ToHexString(sha256.GetHashAndReset()).ToLowerInvariant();
    }

    private static void Members(StringBuilder text, CorpusShape corpus, RecordShape record, JsonElement value, SeedRow row)
    {
        text.Append('{');
        foreach (PropertyShape property in record.Given.OrderBy(static property => property.JsonName, StringComparer.Ordinal))
        {
            if (value.ValueKind != JsonValueKind.Object)
                throw Misfit(row, record.Name);
            if (!value.TryGetProperty(property.JsonName, out JsonElement given) || (property.IsList && given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0))
                continue;
            text.Append(property.JsonName).Append(':');
            if (property.IsList)
                List(text, corpus, property, given, row);
            else
                Value(text, corpus, property, given, row);
            text.Append(';');
        }

        text.Append('}');
    }

    private static void List(StringBuilder text, CorpusShape corpus, PropertyShape property, JsonElement given, SeedRow row)
    {
        if (given.ValueKind != JsonValueKind.Array)
            throw Misfit(row, property.JsonName);
        text.Append('[');
        foreach (JsonElement item in given.EnumerateArray())
        {
            Value(text, corpus, property, item, row);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void Value(StringBuilder text, CorpusShape corpus, PropertyShape property, JsonElement value, SeedRow row)
    {
        switch (property.Kind, value.ValueKind)
        {
            case (ValueKind.Value, _):
                Members(text, corpus, corpus.ValueOf(property.Target), value, row);
                break;
            case (ValueKind.Boolean, JsonValueKind.True or JsonValueKind.False):
                text.Append(value.ValueKind == JsonValueKind.True ? '1' : '0');
                break;
            case (ValueKind.Integer, JsonValueKind.Number) when value.TryGetInt64(out long integer):
                text.Append(integer.ToString(CultureInfo.InvariantCulture));
                break;
            case (ValueKind.Decimal, JsonValueKind.Number) when value.TryGetDecimal(out decimal number):
                // Dividing by one with 28 decimal places drops trailing zeros: 60 and 60.0 are the same fact.
                text.Append((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
                break;
            case (ValueKind.Text or ValueKind.Date, JsonValueKind.String):
                text.Append('"').Append(value.GetString()!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case (ValueKind.Enum or ValueKind.Reference or ValueKind.UnionReference or ValueKind.ForeignReference, JsonValueKind.String):
                text.Append(value.GetString());
                break;
            default:
                throw Misfit(row, property.JsonName);
        }
    }

    private static InvalidDataException Misfit(SeedRow row, string name) =>
        new($"The row '{row.Key}' of '{row.Table}' does not fit the records of the assembly, in '{name}'. A build reports the position.");
}
