namespace Jtr.Corpora.Generators.Schema;

/// <summary>Converts between the kebab case of seeds and the identifiers of C#.</summary>
internal static partial class Identifiers
{
    private static readonly char[] s_qualifiers = ['.', ':'];

    /// <summary>Returns the Pascal case of a kebab-case name: <c>ImmigrationMemorandumSigned</c> for <c>immigration-memorandum-signed</c>.</summary>
    public static string Pascal(string kebab)
    {
        var characters = new char[kebab.Length];
        int length = 0;
        for (int i = 0; i < kebab.Length; i++)
        {
            if (kebab[i] != '-')
                characters[length++] = i == 0 || kebab[i - 1] == '-' ? char.ToUpperInvariant(kebab[i]) : kebab[i];
        }

        return new string(characters, 0, length);
    }

    /// <summary>Returns the last part of a qualified name: <c>Town</c> of <c>global::Gazetteer.Town</c> and, in the global namespace, of <c>global::Town</c>.</summary>
    public static string LastOf(string qualified) => qualified.Substring(qualified.LastIndexOfAny(s_qualifiers) + 1);

    /// <summary>Returns true if a text is lower-case ASCII words joined by hyphens, beginning with a letter; otherwise, false.</summary>
    public static bool IsKey(string text)
    {
        if (text.Length == 0 || text[0] is < 'a' or > 'z')
            return false;
        for (int i = 1; i < text.Length; i++)
        {
            bool hyphen = text[i] == '-';
            if (!hyphen && text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                return false;
            if (hyphen && (text[i - 1] == '-' || i == text.Length - 1))
                return false;
        }

        return true;
    }
}
