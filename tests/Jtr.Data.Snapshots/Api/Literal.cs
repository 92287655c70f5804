using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>Constants as C# writes them; those of an enum are numbers.</summary>
internal static class Literal
{
    // Longer ones are broken over lines.
    private const int LongestText = 80;

    public static string Of(ISymbol symbol, object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string { Length: <= LongestText } text => '"' + string.Concat(text.Select(letter => Escape(symbol, letter))) + '"',
        char letter => $"'{Escape(symbol, letter)}'",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "u",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "ul",
        float number when float.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture) + "F",
        double number when double.IsFinite(number) => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        sbyte or byte or short or ushort or int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw TypeText.Unsupported(symbol, $"the constant {value}"),
    };

    /// <summary>The value that a parameter has when the caller gives none.</summary>
    public static string Default(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => parameter.Type.IsReferenceType ? "null" : "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        decimal => throw TypeText.Unsupported(parameter, "a decimal default"),
        object value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Escape(ISymbol symbol, char letter) => letter switch
    {
        '\r' => "\\r",
        '\n' => "\\n",
        '\t' => "\\t",
        '\0' => "\\0",
        '\\' => "\\\\",
        '"' => "\\\"",
        '\'' => "\\'",
        < ' ' or '\u0084' or '\u0085' or '\u2028' or '\u2029' => throw TypeText.Unsupported(symbol, "a constant with control characters"),
        _ when char.IsSurrogate(letter) => throw TypeText.Unsupported(symbol, "a constant beyond the basic plane"),
        _ => letter.ToString(),
    };
}
