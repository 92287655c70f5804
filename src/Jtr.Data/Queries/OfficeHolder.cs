using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>A holder of an office, with the tenures that attest it. Each holder appears once, however many texts attest it. Immutable and thread-safe.</summary>
public sealed class OfficeHolder
{
    internal OfficeHolder(Actor holder, ImmutableArray<Answer<Tenure>> attestations)
    {
        Holder = holder;
        Attestations = attestations;
    }

    /// <summary>Gets the holder of the office.</summary>
    [JsonPropertyName("holder")]
    public Actor Holder { get; }

    /// <summary>Gets the attesting tenures in the order of time, each with its certainty; at least one.</summary>
    [JsonPropertyName("attestations")]
    public ImmutableArray<Answer<Tenure>> Attestations { get; }

    /// <summary>Gets the certainty that the holder answers the query: Yes or Maybe.</summary>
    [JsonPropertyName("certainty")]
    public Ternary Certainty => Attestations.Any(static answer => answer.IsCertain) ? Ternary.Yes : Ternary.Maybe;

    /// <summary>Deconstructs into the holder and the certainty.</summary>
    /// <param name="holder">The holder of the office.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    public void Deconstruct(out Actor holder, out Ternary certainty)
    {
        holder = Holder;
        certainty = Certainty;
    }

    /// <summary>Returns the name and the attested times: <c>Joe Biden (?2021-04, 2024?)</c>, with "(possibly)" if uncertain.</summary>
    public override string ToString() =>
        $"{Holder.Name} ({string.Join(", ", Attestations.Select(static answer => answer.Row.Attested.ToString()))}){(Certainty.IsCertain ? "" : " (possibly)")}";
}
