using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>A record that is a row of a table, and so has a key. Implementations are immutable and safe to use from any thread.</summary>
[JsonConverter(typeof(CorpusJson))]
public interface IRow : IRecord
{
    /// <summary>The row's permanent key, unique in its table.</summary>
    string Key { get; }

    /// <summary>The table's name, which is also the name of its seed: <c>events</c>.</summary>
    string Table { get; }
}
