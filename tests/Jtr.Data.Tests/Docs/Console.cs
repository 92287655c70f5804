using System.Globalization;
using System.Text;

namespace Jtr.Data.Docs;

/// <summary>Takes the console's place, so that the snippets read as they do on the page.</summary>
internal static class Console
{
    private static readonly StringBuilder s_text = new();

    public static void WriteLine(object? value) => s_text.Append(CultureInfo.InvariantCulture, $"{value}").Append('\n');

    /// <summary>What was written since this was asked last.</summary>
    public static string Take()
    {
        string text = s_text.ToString();
        s_text.Clear();
        return text;
    }
}
