using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Jtr.Edtf;

/// <summary>The values of an enumeration of this assembly as words: <c>date-time</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    public static string Of(T value) => Kebab(value.ToString());

    [SuppressMessage("Usage", "CA2263:Prefer generic overload when type is known", Justification = ".NET Standard has no generic overload.")]
    public static T Parse(string word)
    {
        var words = new List<string>();
        foreach (string name in Enum.GetNames(typeof(T)))
        {
            if (Kebab(name) == word)
                return (T)Enum.Parse(typeof(T), name);
            words.Add("\"" + Kebab(name) + "\"");
        }

        throw new FormatException("Expected one of " + string.Join(", ", words) + "; found \"" + word + "\".");
    }

    private static string Kebab(string pascal)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pascal.Length; i++)
        {
            if (i > 0 && char.IsUpper(pascal[i]))
                text.Append('-');
            text.Append(char.ToLowerInvariant(pascal[i]));
        }

        return text.ToString();
    }
}
