using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>From the words of seeds to the names of C# and back.</summary>
internal static partial class Identifiers
{
    private static readonly char[] s_qualifiers = ['.', ':'];

    /// <summary><c>ImmigrationMemorandumSigned</c> from <c>immigration-memorandum-signed</c>.</summary>
    public static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>The last name of a qualified one: <c>Town</c> of <c>global::Gazetteer.Town</c> and, where there is no namespace, of <c>global::Town</c>.</summary>
    public static string LastOf(string qualified) => qualified.Substring(qualified.LastIndexOfAny(s_qualifiers) + 1);

    /// <summary>Whether a text is lower-case ASCII words joined by hyphens, beginning with a letter.</summary>
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
