using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Jtr.Edtf;

/// <summary>Converts values of this assembly's enumerations to and from kebab-case labels, such as <c>date-time</c>.</summary>
internal static class EnumLabels<T>
    where T : struct, Enum
{
    public static string Of(T value) => Kebab(value.ToString());

    [SuppressMessage("Usage", "CA2263:Prefer generic overload when type is known", Justification = ".NET Standard has no generic overload.")]
    public static T Parse(string label)
    {
        var labels = new List<string>();
        foreach (string name in Enum.GetNames(typeof(T)))
        {
            if (Kebab(name) == label)
                return (T)Enum.Parse(typeof(T), name);
            labels.Add("\"" + Kebab(name) + "\"");
        }

        throw new FormatException("Expected one of " + string.Join(", ", labels) + "; found \"" + label + "\".");
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
