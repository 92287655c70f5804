using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Jtr.Corpora.Generators;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Sources;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>
/// Holds the digests of evidence against the source texts, for any corpus whose records implement the interfaces of Jtr.Corpora.Sources. A text is read once; not thread-safe.
/// </summary>
/// <param name="folder">The folder of the source texts.</param>
internal sealed class DigestCheck(CorpusShape corpus, string folder)
{
    // The properties of the interfaces, which a record declares under the same names.
    private const string Passage = "Passage", Start = "Start", End = "End", Digest = "Digest", Document = "Document", FileName = "FileName", Sha256 = "Sha256";

    private readonly Dictionary<string, SourceFile?> _texts = new(StringComparer.Ordinal);

    /// <summary>The names of files that the documents name and the folder does not have, as of the last check.</summary>
    public IReadOnlyCollection<string> Missing => [.. _texts.Where(static text => text.Value is null).Select(static text => text.Key).Order(StringComparer.Ordinal)];

    /// <summary>What is wrong, by no order.</summary>
    public IReadOnlyList<SeedProblem> Check(Resolution resolution)
    {
        var problems = new List<SeedProblem>();
        Dictionary<string, (TableShape Table, BoundRow Row, string File)> passages = Rows(resolution, SourceRole.Passage), documents = Rows(resolution, SourceRole.Document);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, (TableShape table, BoundRow row, string file)) in documents)
        {
            if (Of(table.Record, row.Values, FileName) is not { } name || Of(table.Record, row.Values, Sha256) is not { } digest || FileNamed(name.Text) is not { } source || source.Sha256 == digest.Text)
                continue;
            others.Add(key);
            problems.Add(new SeedProblem(SourceRules.OtherText, file, digest.Token, name.Text, Number(source.Text.Length), source.Sha256));
        }

        for (int table = 0; table < resolution.Sources.Count; table++)
        {
            foreach (RowSource source in resolution.Sources[table])
                Values(source.File, corpus.Tables[table].Record, source.Row.Values);
        }

        return problems;

        void Values(string file, RecordShape record, EquatableArray<BoundValue> values)
        {
            if (record.SourceRole == SourceRole.Evidence)
                Evidence(file, record, values);
            for (int i = 0; i < values.Count; i++)
            {
                if (record.Properties[i].Kind != ValueKind.Value)
                    continue;
                foreach (BoundValue value in values[i].Present)
                    Values(file, corpus.ValueOf(record.Properties[i].Target), value.Items);
            }
        }

        void Evidence(string file, RecordShape record, EquatableArray<BoundValue> values)
        {
            if (Of(record, values, Passage) is not { } passageKey || Of(record, values, Start) is not { } start || Of(record, values, End) is not { } end || Of(record, values, Digest) is not { } digest
                || !passages.TryGetValue(passageKey.Text, out (TableShape Table, BoundRow Row, string File) passage)
                || Of(passage.Table.Record, passage.Row.Values, Document) is not { } documentKey || others.Contains(documentKey.Text)
                || !documents.TryGetValue(documentKey.Text, out (TableShape Table, BoundRow Row, string File) document)
                || Of(document.Table.Record, document.Row.Values, FileName) is not { } name || FileNamed(name.Text) is not { Text: var text })
                return;
            if (start.Integer < 0 || end.Integer <= start.Integer)
                return;
            if (end.Integer > text.Length)
                problems.Add(new SeedProblem(SourceRules.SpanOutsideText, file, start.Token, documentKey.Text, Number(text.Length), Number(start.Integer), Number(end.Integer)));
            else if (text.Digest((int)start.Integer, (int)end.Integer) is var right && right != digest.Text)
                problems.Add(new SeedProblem(SourceRules.WrongDigest, file, digest.Token, digest.Text, Number(start.Integer), Number(end.Integer), passageKey.Text, right, text[(int)start.Integer, (int)end.Integer]));
        }
    }

    private Dictionary<string, (TableShape Table, BoundRow Row, string File)> Rows(Resolution resolution, SourceRole role)
    {
        var rows = new Dictionary<string, (TableShape, BoundRow, string)>(StringComparer.Ordinal);
        for (int table = 0; table < resolution.Sources.Count; table++)
        {
            if (corpus.Tables[table].Record.SourceRole != role)
                continue;
            foreach (RowSource source in resolution.Sources[table])
                rows.TryAdd(source.Row.Key, (corpus.Tables[table], source.Row, source.File));
        }

        return rows;
    }

    /// <summary>The value of a property; null where there is no such property or the row does not give it.</summary>
    private static BoundValue? Of(RecordShape record, EquatableArray<BoundValue> values, string property)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].Name == property)
                return values[i].Kind == BoundKind.Absent ? null : values[i];
        }

        return null;
    }

    private SourceFile? FileNamed(string fileName)
    {
        // The name is data: a path in it leads nowhere.
        if (!_texts.TryGetValue(fileName, out SourceFile? file))
            _texts.Add(fileName, file = fileName == Path.GetFileName(fileName) && File.Exists(Path.Combine(folder, fileName)) ? Read(Path.Combine(folder, fileName)) : null);
        return file;
    }

    private static SourceFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return new SourceFile(SourceText.FromUtf8(bytes), Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant());
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A file with its digest: that of its bytes, which may not be UTF-8.</summary>
    private sealed record SourceFile(SourceText Text, string Sha256);
}
