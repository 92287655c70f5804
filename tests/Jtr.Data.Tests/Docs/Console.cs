using System.Globalization;
using System.Text;

namespace Jtr.Data.Docs;

/// <summary>Replaces the console, so that the snippets are the same as on the page.</summary>
internal static class Console
{
    private static readonly StringBuilder s_text = new();

    public static void WriteLine(object? value) => s_text.Append(CultureInfo.InvariantCulture, $"{value}").Append('\n');

    /// <summary>Returns the output since the last call.</summary>
    public static string Take()
    {
        string text = s_text.ToString();
        s_text.Clear();
        return text;
    }
}
