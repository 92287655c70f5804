using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// The labels by which seeds, JSON, the tool and web addresses name enumeration values: <c>Words.Of(EventKind.Visit)</c> is <c>visit</c>, and <c>Words.Parse&lt;ActorKind&gt;("liaison-body")</c>
/// is <see langword="LiaisonBody"/>. A label is the member's name in lower case, with its words separated by hyphens. Thread-safe.
/// </summary>
public static class Words
{
    /// <summary>Returns the label of a value; for a number that is not a value of the enumeration, the number.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        WordTable<T> table = WordTable<T>.Instance;
        return table.WordOf.TryGetValue(value, out string? word) ? word : value.ToString();
    }

    /// <summary>Returns all labels of an enumeration, in the order of the values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => WordTable<T>.Instance.All;

    /// <summary>Parses a label, or the name of a member in C#, ignoring case.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The label or name: <c>liaison-body</c> or <c>LiaisonBody</c>. Numbers are rejected.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a value of the enumeration; the message suggests the nearest, or lists all if none is near.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum
    {
        if (TryParse(word ?? throw new ArgumentNullException(nameof(word)), out T value))
            return value;
        IReadOnlyList<string> words = All<T>();
        string expected = Nearest.To(word.ToLowerInvariant(), words) is { } nearest ? $"did you mean '{nearest}'?" : $"expected one of {string.Join(", ", words)}.";
        throw new FormatException($"'{Shown(word)}' is not a value of {typeof(T).Name}; {expected}");
    }

    /// <summary>Parses a label, or the name of a member in C#, ignoring case. Returns false if it is not a value of the enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The label or name; null returns false.</param>
    /// <param name="value">The value, or <c>default</c> on failure.</param>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        value = default;
        return word is not null && WordTable<T>.Instance.ValueOf.TryGetValue(word, out value);
    }

    // The number of characters of a rejected text that a message shows.
    private const int MostShown = 100;

    private static string Shown(string word) => word.Length <= MostShown ? word : $"{word.Substring(0, MostShown)}…";

    private sealed class WordTable<T>
        where T : struct, Enum
    {
        public static readonly WordTable<T> Instance = new();

        [SuppressMessage("Usage", "CA2263:Prefer generic overload when type is known", Justification = ".NET Standard has no generic overload.")]
        private WordTable()
        {
            var all = new List<string>();
            foreach (string name in Enum.GetNames(typeof(T)))
            {
                var value = (T)Enum.Parse(typeof(T), name);
                string word = KebabCase.Of(name);

                // Of several members with the same value, the first gives the label.
                if (!WordOf.TryGetValue(value, out _))
                {
                    WordOf[value] = word;
                    all.Add(word);
                }

                ValueOf[word] = value;
                ValueOf[name] = value;
            }

            All = all.AsReadOnly();
        }

        public Dictionary<T, string> WordOf { get; } = [];

        public Dictionary<string, T> ValueOf { get; } = new(StringComparer.OrdinalIgnoreCase);

        public ReadOnlyCollection<string> All { get; }
    }
}
