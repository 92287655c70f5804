using System.Globalization;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>Makes foreign texts safe for a terminal.</summary>
internal static class Printable
{
    /// <summary>Escapes every control character and every bidirectional control (<c>\u001B</c>).</summary>
    public static string Of(string text) => text.Any(IsControl)
        ? string.Concat(text.Select(static letter => IsControl(letter) ? "\\u" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture) : letter.ToString()))
        : text;

    private static bool IsControl(char letter) => char.IsControl(letter) || letter is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
