namespace Jtr.Corpora.Generators.Reading;

/// <summary>How JSON writes numbers, which is how seeds write them in any format.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a text is a number: a sign only if it is negative, no zeros in front, digits on both sides of a point.</summary>
    public static bool Is(string text)
    {
        int at = text.StartsWith("-", System.StringComparison.Ordinal) ? 1 : 0;
        int digits = Digits(text, ref at);
        if (digits == 0 || (digits > 1 && text[at - digits] == '0'))
            return false;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        if (at < text.Length && text[at] is ('e' or 'E'))
        {
            at++;
            if (at < text.Length && text[at] is ('+' or '-'))
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
