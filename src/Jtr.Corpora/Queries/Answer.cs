using System;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// A fact that answers a question, and whether it does so certainly or only possibly. It converts to the fact: <c>foreach (Event happening in Timeline.All)</c>.
/// Immutable and thread-safe; the default value is an answer without a fact, which no question gives.
/// </summary>
/// <typeparam name="T">The record of the fact.</typeparam>
public readonly struct Answer<T> : IEquatable<Answer<T>>
    where T : class
{
    internal Answer(T fact, Ternary certainty)
    {
        Fact = fact;
        Certainty = certainty;
    }

    /// <summary>The fact.</summary>
    public T Fact { get; }

    /// <summary>
    /// <see cref="Ternary.Yes"/> where it certainly answers the question, <see cref="Ternary.Maybe"/> where it may: what does not is no answer. It holds as far as the dates do: one that is marked
    /// as uncertain or approximate is not widened for it.
    /// </summary>
    public Ternary Certainty { get; }

    /// <summary>Whether it certainly answers the question.</summary>
    public bool IsCertain => Certainty.IsCertain;

    /// <summary>The fact alone.</summary>
    /// <param name="answer">The answer.</param>
    public static implicit operator T(Answer<T> answer) => answer.Fact;

    /// <summary>Takes the answer apart.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    public void Deconstruct(out T fact, out Ternary certainty)
    {
        fact = Fact;
        certainty = Certainty;
    }

    /// <summary>Whether both are the same fact with the same certainty.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(Answer<T> other) => Equals(Fact, other.Fact) && Certainty == other.Certainty;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Fact?.GetHashCode() ?? 0) * 3 + Certainty.GetHashCode();

    /// <summary>Whether both are the same fact with the same certainty.</summary>
    public static bool operator ==(Answer<T> left, Answer<T> right) => left.Equals(right);

    /// <summary>Whether the facts or their certainty differ.</summary>
    public static bool operator !=(Answer<T> left, Answer<T> right) => !left.Equals(right);

    /// <summary>The fact's line, and that it is only possible where it is.</summary>
    public override string ToString() => IsCertain || Fact is null ? $"{Fact}" : $"{Fact} (possibly)";
}
