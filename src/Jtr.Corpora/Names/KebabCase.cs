using System.Text;

namespace Jtr.Corpora;

/// <summary>Converts a name in Pascal case to kebab case, such as the name of an enumeration member to its label: <c>LiaisonBody</c> becomes <c>liaison-body</c>. The generator compiles this file too.</summary>
internal static class KebabCase
{
    /// <summary>Inserts a hyphen before each upper-case letter that does not follow another one, and makes every letter lower case.</summary>
    public static string Of(string pascal)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pascal.Length; i++)
        {
            if (i > 0 && char.IsUpper(pascal[i]) && !char.IsUpper(pascal[i - 1]))
                text.Append('-');
            text.Append(char.ToLowerInvariant(pascal[i]));
        }

        return text.ToString();
    }
}
