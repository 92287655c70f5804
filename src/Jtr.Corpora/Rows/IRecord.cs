using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>
/// A record of the corpus, which writes its properties to a <see cref="RecordWriter"/> in declaration order and without reflection.
/// Implementations are immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(CorpusJson))]
public interface IRecord
{
    /// <summary>Writes the properties that have a value. Leaves out empty lists and null values.</summary>
    /// <param name="writer">Receives one call for each property.</param>
    void WriteTo(RecordWriter writer);
}
