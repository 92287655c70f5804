using System.Collections.Generic;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The readers of the paths of a corpus. Each path is looked up in the schema once.</summary>
internal sealed class PathReaders(SchemaShape schema, ResolvedCorpus corpus)
{
    private readonly Dictionary<(string Record, string Path), PathReader> _readers = [];

    public SchemaShape Schema { get; } = schema;

    public ResolvedCorpus Corpus { get; } = corpus;

    /// <param name="record">The record from which the path starts.</param>
    public PathReader Of(RecordShape record, string path)
    {
        if (!_readers.TryGetValue((record.FullName, path), out PathReader? reader))
            _readers.Add((record.FullName, path), reader = new PathReader(this, record, path));
        return reader;
    }

    /// <summary>Returns true if the rule's path leads to at least one value and every value is the given one; otherwise, false.</summary>
    public bool Every(RecordShape record, EquatableArray<ResolvedValue> values, EveryShape every) =>
        Of(record, every.Path).Texts(values) is { Count: 1 } labels && labels[0] == every.Label;

    /// <summary>Returns the value of a Boolean property, which may be derived.</summary>
    public bool IsTrue(RecordShape record, EquatableArray<ResolvedValue> values, PropertyShape property) => property.Every is { } every
        ? Every(record, values, every)
        : values[record.IndexOf(property.Name)] is { Kind: BoundKind.Boolean, Integer: not 0 };
}
