using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>Somebody who held an office, with the tenures by which the texts attest it: one holder is one answer, however often they are attested. Immutable and thread-safe.</summary>
public sealed class OfficeHolder
{
    internal OfficeHolder(Actor holder, ImmutableArray<Answer<Tenure>> attestations)
    {
        Holder = holder;
        Attestations = attestations;
    }

    /// <summary>Who held the office.</summary>
    [JsonPropertyName("holder")]
    public Actor Holder { get; }

    /// <summary>What attests it, in the order of time, each with whether it certainly answers what was asked; one at least.</summary>
    [JsonPropertyName("attestations")]
    public ImmutableArray<Answer<Tenure>> Attestations { get; }

    /// <summary>Whether they certainly held the office as of what was asked, or possibly.</summary>
    [JsonPropertyName("certainty")]
    public Ternary Certainty => Attestations.Any(static answer => answer.IsCertain) ? Ternary.Yes : Ternary.Maybe;

    /// <summary>Takes the holder apart from the certainty.</summary>
    /// <param name="holder">Who held the office.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    public void Deconstruct(out Actor holder, out Ternary certainty)
    {
        holder = Holder;
        certainty = Certainty;
    }

    /// <summary>The name, and the times for which the texts attest it: <c>Joe Biden (?2021-04, 2024?)</c>; that it is only possible where it is.</summary>
    public override string ToString() =>
        $"{Holder.Name} ({string.Join(", ", Attestations.Select(static answer => answer.Row.Attested.ToString()))}){(Certainty.IsCertain ? "" : " (possibly)")}";
}
