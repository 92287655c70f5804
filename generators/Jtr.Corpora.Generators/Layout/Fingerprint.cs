using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>
/// Computes the fingerprint of the facts: the SHA-256 over the SHA-256 digests of all rows, with tables sorted by name and rows by key. A row is hashed as a canonical text: its
/// table, then its properties sorted by name. Absent values are left out, references are keys, each number has one spelling, and lists keep their order.
/// </summary>
/// <remarks>Rows are hashed one by one, so that after an edit only the rows of the edited file are hashed again.</remarks>
internal sealed class Fingerprint : IDisposable
{
    private const int DigestLength = 32;

    private readonly SchemaShape _schema;
    private readonly Func<TypeShape, long, string> _keyOf;
    private readonly SHA256 _sha256 = SHA256.Create();
    private readonly StringBuilder _text = new();
    private char[] _characters = [];
    private byte[] _bytes = [];

    /// <param name="keyOf">Returns the key of a row, by the type and the number of a reference to it.</param>
    private Fingerprint(SchemaShape schema, Func<TypeShape, long, string> keyOf)
    {
        _schema = schema;
        _keyOf = keyOf;
    }

    public static string Of(SchemaShape schema, ResolvedCorpus corpus)
    {
        using var rows = new Fingerprint(schema, (type, number) => RowNumber.Split(schema, corpus, type, number) is var (table, row) ? corpus.Tables[table].Rows[row].Key : "");
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int table = 0; table < corpus.Tables.Count; table++)
        {
            foreach (ResolvedRow row in corpus.Tables[table].Rows)
                sha256.AppendData(rows.Digest(schema.Tables[table], row.Values));
        }

        return Hexadecimal(sha256);
    }

    /// <summary>Returns the fingerprint of a corpus from the digests of the rows of its files.</summary>
    public static string Of(CorpusKeys keys, IReadOnlyList<RowDigests> files)
    {
        RowDigests[] sorted = RowPlace.Order(files, static file => file.File);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] digest = new byte[DigestLength];
        foreach (RowPlace place in keys.Tables.SelectMany(static table => table.Places))
        {
            for (int i = 0; i < digest.Length; i++)
                digest[i] = sorted[place.File].Bytes[(place.Row * DigestLength) + i];
            sha256.AppendData(digest);
        }

        return Hexadecimal(sha256);
    }

    /// <summary>Returns the digests of the rows of a file, one after the other.</summary>
    public static byte[] Digests(ReferenceTargets targets, ResolvedFile file)
    {
        using var rows = new Fingerprint(targets.Schema, targets.KeyOf);
        byte[] digests = new byte[file.Rows.Count * DigestLength];
        for (int row = 0; row < file.Rows.Count; row++)
            rows.Digest(targets.Schema.Tables[file.Bound.Table], file.Rows[row]).CopyTo(digests, row * DigestLength);
        return digests;
    }

    public void Dispose() => _sha256.Dispose();

    private static string Hexadecimal(IncrementalHash sha256) => string.Concat(sha256.GetHashAndReset().Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

    private byte[] Digest(TableShape table, EquatableArray<ResolvedValue> values)
    {
        _text.Clear().Append(table.Name).Append(' ');
        Members(table.Record, values);
        if (_characters.Length < _text.Length)
            (_characters, _bytes) = (new char[2 * _text.Length], new byte[Encoding.UTF8.GetMaxByteCount(2 * _text.Length)]);
        _text.CopyTo(0, _characters, 0, _text.Length);
        return _sha256.ComputeHash(_bytes, 0, Encoding.UTF8.GetBytes(_characters, 0, _text.Length, _bytes, 0));
    }

    private void Members(RecordShape record, EquatableArray<ResolvedValue> values)
    {
        _text.Append('{');
        foreach (int i in record.ByJsonName)
        {
            if (values[i].Kind == BoundKind.Absent || (values[i].Kind == BoundKind.List && values[i].Items.Count == 0))
                continue;
            _text.Append(record.Properties[i].JsonName).Append(':');
            Value(record.Properties[i].Type, values[i]);
            _text.Append(';');
        }

        _text.Append('}');
    }

    private void Value(TypeShape type, in ResolvedValue value)
    {
        switch (value.Kind)
        {
            case BoundKind.List:
                _text.Append('[');
                foreach (ResolvedValue item in value.Items)
                {
                    Value(type, item);
                    _text.Append(',');
                }

                _text.Append(']');
                break;
            case BoundKind.Value:
                Members(_schema.ValueOf(type.Target), value.Items);
                break;
            case BoundKind.Reference:
                _text.Append(_keyOf(type, value.Integer));
                break;
            case BoundKind.ForeignReference:
                _text.Append(value.Text);
                break;
            case BoundKind.Enum:
                _text.Append(_schema.EnumOf(type.Target).LabelOf(value.Integer));
                break;
            case BoundKind.Decimal:
                _text.Append(value.Decimal.ToString(CultureInfo.InvariantCulture));
                break;
            case BoundKind.Text or BoundKind.Date:
                // Quoted, so that the text cannot be mistaken for a separator.
                _text.Append('"').Append(value.Text.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
                break;
            default:
                _text.Append(value.Integer.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }
}
