using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>
/// Computes the fingerprint of the facts: the SHA-256 of one canonical text. Tables are sorted by name, rows by key, properties by name; absent values are left out;
/// references are keys, each number has one spelling, and lists keep their order.
/// </summary>
internal static class Fingerprint
{
    // The number of characters of the canonical text that are hashed at once; a large corpus has hundreds of millions.
    private const int Portion = 1 << 16;

    public static string Of(SchemaShape schema, ResolvedCorpus corpus)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder();
        char[] characters = [];
        byte[] bytes = [];
        for (int table = 0; table < corpus.Tables.Count; table++)
        {
            foreach (ResolvedRow row in corpus.Tables[table].Rows)
            {
                text.Append(schema.Tables[table].Name).Append(' ');
                Members(text, schema, corpus, schema.Tables[table].Record, row.Values);
                text.Append('\n');
                if (text.Length >= Portion)
                    Flush();
            }
        }

        Flush();
        return string.Concat(sha256.GetHashAndReset().Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

        void Flush()
        {
            if (characters.Length < text.Length)
                (characters, bytes) = (new char[2 * text.Length], new byte[Encoding.UTF8.GetMaxByteCount(2 * text.Length)]);
            text.CopyTo(0, characters, 0, text.Length);
            sha256.AppendData(bytes, 0, Encoding.UTF8.GetBytes(characters, 0, text.Length, bytes, 0));
            text.Clear();
        }
    }

    private static void Members(StringBuilder text, SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values)
    {
        text.Append('{');
        foreach (int i in record.ByJsonName)
        {
            if (values[i].Kind == BoundKind.Absent || (values[i].Kind == BoundKind.List && values[i].Items.Count == 0))
                continue;
            text.Append(record.Properties[i].JsonName).Append(':');
            Value(text, schema, corpus, record.Properties[i].Type, values[i]);
            text.Append(';');
        }

        text.Append('}');
    }

    private static void Value(StringBuilder text, SchemaShape schema, ResolvedCorpus corpus, TypeShape type, in ResolvedValue value)
    {
        switch (value.Kind)
        {
            case BoundKind.List:
                text.Append('[');
                foreach (ResolvedValue item in value.Items)
                {
                    Value(text, schema, corpus, type, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case BoundKind.Value:
                Members(text, schema, corpus, schema.ValueOf(type.Target), value.Items);
                break;
            case BoundKind.Reference:
                (int table, int row) = RowNumber.Split(schema, corpus, type, value.Integer);
                text.Append(corpus.Tables[table].Rows[row].Key);
                break;
            case BoundKind.ForeignReference:
                text.Append(value.Text);
                break;
            case BoundKind.Enum:
                text.Append(schema.EnumOf(type.Target).LabelOf(value.Integer));
                break;
            case BoundKind.Decimal:
                text.Append(value.Decimal.ToString(CultureInfo.InvariantCulture));
                break;
            case BoundKind.Text or BoundKind.Date:
                // Quoted, so that the text cannot be mistaken for a separator.
                text.Append('"').Append(value.Text.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
                break;
            default:
                text.Append(value.Integer.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }
}
