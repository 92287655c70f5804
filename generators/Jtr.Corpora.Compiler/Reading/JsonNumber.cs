namespace Jtr.Corpora.Generators.Reading;

/// <summary>The number syntax of JSON, which seeds use in every format.</summary>
internal static class JsonNumber
{
    /// <summary>Returns true if a text is a JSON number: a sign only if negative, no leading zeros, digits on both sides of a point.</summary>
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
