using System.Globalization;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes numbers and texts.</summary>
internal static class Literals
{
    /// <summary>A text as a C# literal.</summary>
    public static string Text(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
