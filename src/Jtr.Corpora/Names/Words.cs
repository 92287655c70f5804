using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// The words by which seeds, JSON, the tool and web addresses call the values of an enumeration: <c>Words.Of(EventKind.Visit)</c> is <c>visit</c>, and <c>Words.Parse&lt;ActorKind&gt;("liaison-body")</c>
/// is <see langword="LiaisonBody"/>. A word is the name of the member in lower case, with a hyphen before each word of it but the first. Thread-safe.
/// </summary>
public static class Words
{
    /// <summary>The word of a value; of a value that the enumeration does not name, its number.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        WordTable<T> table = WordTable<T>.Instance;
        return table.WordOf.TryGetValue(value, out string? word) ? word : value.ToString();
    }

    /// <summary>Every word of an enumeration, in the order of the values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => WordTable<T>.Instance.All;

    /// <summary>Parses a word, or the name of a member in C#; the case makes no difference.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The word: <c>liaison-body</c> or <c>LiaisonBody</c>. A number is none.</param>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    /// <exception cref="FormatException">The enumeration has no such word; the message names the nearest, or all where none is near.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum
    {
        if (TryParse(word ?? throw new ArgumentNullException(nameof(word)), out T value))
            return value;
        IReadOnlyList<string> words = All<T>();
        string expected = Nearest.To(word.ToLowerInvariant(), words) is { } nearest ? $"The nearest is '{nearest}'." : $"Expected one of {string.Join(", ", words)}.";
        throw new FormatException($"'{Shown(word)}' is no word of {typeof(T).Name}. {expected}");
    }

    /// <summary>Parses a word, or the name of a member in C#, or says that it is none; the case makes no difference.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">The word; null is none.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        value = default;
        return word is not null && WordTable<T>.Instance.ValueOf.TryGetValue(word, out value);
    }

    // As much of a refused text as a message shows.
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

                // Of two members with one value the first gives the word.
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
