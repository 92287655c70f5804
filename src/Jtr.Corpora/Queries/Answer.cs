using System;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// One answer to a query: a row and its certainty. <c>foreach (var (row, certainty) in query.WithCertainty())</c> deconstructs it.
/// Immutable and thread-safe; the default value has no row and is never returned by a query.
/// </summary>
/// <typeparam name="T">The record of the row.</typeparam>
public readonly struct Answer<T> : IEquatable<Answer<T>>
    where T : class
{
    /// <summary>Creates an answer; a query's <c>WithCertainty()</c> returns its answers.</summary>
    /// <param name="row">The row.</param>
    /// <param name="certainty">Yes if the row certainly answers, Maybe if it possibly does.</param>
    [JsonConstructor]
    public Answer(T row, Ternary certainty)
    {
        Row = row;
        Certainty = certainty;
    }

    /// <summary>Gets the row.</summary>
    [JsonPropertyName("row")]
    public T Row { get; }

    /// <summary>
    /// Gets <see cref="Ternary.Yes"/> if the row certainly answers the query, <see cref="Ternary.Maybe"/> if it possibly does. A qualifier for an uncertain or approximate date
    /// does not change the answer, because it does not widen the date.
    /// </summary>
    [JsonPropertyName("certainty")]
    public Ternary Certainty { get; }

    /// <summary>True if the row certainly answers the query; otherwise, false.</summary>
    [JsonIgnore]
    public bool IsCertain => Certainty.IsCertain;

    /// <summary>Deconstructs the answer.</summary>
    /// <param name="row">The row.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    public void Deconstruct(out T row, out Ternary certainty)
    {
        row = Row;
        certainty = Certainty;
    }

    /// <summary>Returns true if both are the same row with the same certainty; otherwise, false.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(Answer<T> other) => Equals(Row, other.Row) && Certainty == other.Certainty;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Row?.GetHashCode() ?? 0) * 3 + Certainty.GetHashCode();

    /// <summary>Returns true if both are the same row with the same certainty; otherwise, false.</summary>
    public static bool operator ==(Answer<T> left, Answer<T> right) => left.Equals(right);

    /// <summary>Returns true if the rows or their certainty differ; otherwise, false.</summary>
    public static bool operator !=(Answer<T> left, Answer<T> right) => !left.Equals(right);

    /// <summary>Returns the row in one line, with "(possibly)" if it is not certain.</summary>
    public override string ToString() => IsCertain || Row is null ? $"{Row}" : $"{Row} (possibly)";
}
