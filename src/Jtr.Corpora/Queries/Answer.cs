using System;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// One answer to a query: a row, and whether it certainly or only possibly answers. <c>foreach (var (row, certainty) in query.WithCertainty())</c> takes it apart.
/// Immutable and thread-safe; the default value is an answer without a row, which no query gives.
/// </summary>
/// <typeparam name="T">The record of the row.</typeparam>
public readonly struct Answer<T> : IEquatable<Answer<T>>
    where T : class
{
    /// <summary>Creates an answer; a query's <c>WithCertainty()</c> gives those that it has.</summary>
    /// <param name="row">The row.</param>
    /// <param name="certainty">Whether it certainly or only possibly answers.</param>
    [JsonConstructor]
    public Answer(T row, Ternary certainty)
    {
        Row = row;
        Certainty = certainty;
    }

    /// <summary>The row.</summary>
    [JsonPropertyName("row")]
    public T Row { get; }

    /// <summary>
    /// <see cref="Ternary.Yes"/> where the row certainly answers the query, <see cref="Ternary.Maybe"/> where it may. A date that is marked as uncertain or approximate is read as it is written:
    /// the mark does not widen it.
    /// </summary>
    [JsonPropertyName("certainty")]
    public Ternary Certainty { get; }

    /// <summary>Whether the row certainly answers the query.</summary>
    [JsonIgnore]
    public bool IsCertain => Certainty.IsCertain;

    /// <summary>Takes the answer apart.</summary>
    /// <param name="row">The row.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    public void Deconstruct(out T row, out Ternary certainty)
    {
        row = Row;
        certainty = Certainty;
    }

    /// <summary>Whether both are the same row with the same certainty.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(Answer<T> other) => Equals(Row, other.Row) && Certainty == other.Certainty;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Row?.GetHashCode() ?? 0) * 3 + Certainty.GetHashCode();

    /// <summary>Whether both are the same row with the same certainty.</summary>
    public static bool operator ==(Answer<T> left, Answer<T> right) => left.Equals(right);

    /// <summary>Whether the rows or their certainty differ.</summary>
    public static bool operator !=(Answer<T> left, Answer<T> right) => !left.Equals(right);

    /// <summary>The row in one line, and that it is only possible where it is.</summary>
    public override string ToString() => IsCertain || Row is null ? $"{Row}" : $"{Row} (possibly)";
}
