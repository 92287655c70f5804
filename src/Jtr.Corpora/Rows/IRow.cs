using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>A record that is a row of a table and has a key. Implementations are immutable and thread-safe.</summary>
[JsonConverter(typeof(CorpusJson))]
public interface IRow : IRecord
{
    /// <summary>The permanent key of the row, unique in its table.</summary>
    string Key { get; }

    /// <summary>The name of the table, which is also the name of the file or folder of its seeds: <c>events</c>.</summary>
    string Table { get; }
}
