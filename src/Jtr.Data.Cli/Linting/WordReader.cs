using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting;

/// <summary>Extracts names, numbers and dates from English text.</summary>
internal static partial class WordReader
{
    private static readonly Dictionary<string, decimal> s_numerals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100, ["thousand"] = 1000,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5,

        // Two sides, twice as much, half; once a year or a week; superlatives count as first.
        ["both"] = 2, ["bilateral"] = 2, ["double"] = 2, ["doubles"] = 2, ["doubled"] = 2, ["doubling"] = 2, ["twice"] = 2, ["trilateral"] = 3, ["half"] = 0.5m,
        ["annual"] = 1, ["weekly"] = 1, ["biggest"] = 1, ["decade"] = 10,
    };

    // Numerals that seldom count things: "one of them", "first of all", "the latter half".
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase) { "one", "first", "second", "half", "annual", "weekly", "biggest", "both", "bilateral", "trilateral", "decade" };

    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Returns every number in a text, in digits or as a numeral.</summary>
    public static IEnumerable<decimal> Numbers(string words)
    {
        foreach (Match word in NumberOrWord().Matches(words))
        {
            if (decimal.TryParse(word.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) || s_numerals.TryGetValue(word.Value, out number))
                yield return number;
        }
    }

    /// <summary>Returns the numbers of a summary that count something, each as written.</summary>
    public static IEnumerable<(string Written, decimal Number)> CountedNumbers(string sentence)
    {
        foreach (Match word in NumberOrWord().Matches(sentence))
        {
            if (!s_uncounted.Contains(word.Value) && (decimal.TryParse(word.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) || s_numerals.TryGetValue(word.Value, out number)))
                yield return (word.Value, number);
        }
    }

    /// <summary>Returns true if a text contains a form of a name as whole words; otherwise, false.</summary>
    public static bool Print(string words, string name)
    {
        for (int at = words.IndexOf(name, StringComparison.Ordinal); at >= 0; at = words.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsWordCharacter(words[at - 1])) && (at + name.Length == words.Length || !IsWordCharacter(words[at + name.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Returns true if a text contains a month, in full or abbreviated; otherwise, false.</summary>
    public static bool PrintMonth(string words, int month) =>
        Regex.IsMatch(words, $@"\b(?:{s_months[month - 1]}|{s_months[month - 1][..3]}\b\.?|Sept\b\.?)", RegexOptions.CultureInvariant) && (month == 9 || Regex.IsMatch(words, $@"\b{s_months[month - 1][..3]}", RegexOptions.CultureInvariant));

    /// <summary>Returns the name of a month.</summary>
    public static string Month(int month) => s_months[month - 1];

    private static bool IsWordCharacter(char letter) => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');

    [GeneratedRegex(@"[0-9]+(,[0-9]{3})*(\.[0-9]+)?|[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOrWord();
}
