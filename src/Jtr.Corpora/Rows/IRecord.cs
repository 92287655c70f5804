using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>
/// A record of the corpus that can say its properties to a <see cref="RecordWriter"/>, in the order of their declaration and without reflection.
/// Implementations are immutable and safe to use from any thread.
/// </summary>
[JsonConverter(typeof(CorpusJson))]
public interface IRecord
{
    /// <summary>Writes the properties that have a value. Lists that are empty and values that are null are left out.</summary>
    /// <param name="writer">Receives one call for each property.</param>
    void WriteTo(RecordWriter writer);
}
