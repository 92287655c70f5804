using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// The labels by which seeds, JSON, the tool and web addresses name enumeration values: <c>EnumLabels.Of(EventKind.Visit)</c> returns <c>visit</c>, and <c>EnumLabels.Parse&lt;ActorKind&gt;("liaison-body")</c>
/// returns <c>ActorKind.LiaisonBody</c>. A label is the member's name in lower case, with its words separated by hyphens. Thread-safe.
/// </summary>
public static class EnumLabels
{
    /// <summary>Returns the label of a value; for a number that is not a value of the enumeration, the number.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        LabelTable<T> table = LabelTable<T>.Instance;
        return table.LabelOf.TryGetValue(value, out string? label) ? label : value.ToString();
    }

    /// <summary>Returns all labels of an enumeration, in the order of the values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => LabelTable<T>.Instance.All;

    /// <summary>Parses a label, or the name of a member in C#, ignoring case.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="label">The label or name: <c>liaison-body</c> or <c>LiaisonBody</c>. Numbers are rejected.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a value of the enumeration; the message suggests the nearest, or lists all if none is near.</exception>
    public static T Parse<T>(string label)
        where T : struct, Enum
    {
        if (TryParse(label ?? throw new ArgumentNullException(nameof(label)), out T value))
            return value;
        IReadOnlyList<string> labels = All<T>();
        string expected = Nearest.To(label.ToLowerInvariant(), labels) is { } nearest ? $"did you mean '{nearest}'?" : $"expected one of {string.Join(", ", labels)}.";
        throw new FormatException($"'{Shown(label)}' is not a value of {typeof(T).Name}; {expected}");
    }

    /// <summary>Parses a label, or the name of a member in C#, ignoring case. Returns false if it is not a value of the enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="label">The label or name; null returns false.</param>
    /// <param name="value">The value, or <c>default</c> on failure.</param>
    public static bool TryParse<T>(string? label, out T value)
        where T : struct, Enum
    {
        value = default;
        return label is not null && LabelTable<T>.Instance.ValueOf.TryGetValue(label, out value);
    }

    // The number of characters of a rejected text that a message shows.
    private const int MaxShown = 100;

    private static string Shown(string label) => label.Length <= MaxShown ? label : $"{label.Substring(0, MaxShown)}…";

    private sealed class LabelTable<T>
        where T : struct, Enum
    {
        public static readonly LabelTable<T> Instance = new();

        [SuppressMessage("Usage", "CA2263:Prefer generic overload when type is known", Justification = ".NET Standard has no generic overload.")]
        private LabelTable()
        {
            var all = new List<string>();
            foreach (string name in Enum.GetNames(typeof(T)))
            {
                var value = (T)Enum.Parse(typeof(T), name);
                string label = KebabCase.Of(name);

                // Of several members with the same value, the first gives the label.
                if (!LabelOf.TryGetValue(value, out _))
                {
                    LabelOf[value] = label;
                    all.Add(label);
                }

                ValueOf[label] = value;
                ValueOf[name] = value;
            }

            All = all.AsReadOnly();
        }

        public Dictionary<T, string> LabelOf { get; } = [];

        public Dictionary<string, T> ValueOf { get; } = new(StringComparer.OrdinalIgnoreCase);

        public ReadOnlyCollection<string> All { get; }
    }
}
