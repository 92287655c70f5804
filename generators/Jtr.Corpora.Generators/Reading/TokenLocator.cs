using System;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>Finds where a token stands in a seed's text. Asked only when there is a problem to report, so that no other step knows positions.</summary>
internal static class TokenLocator
{
    /// <summary>The characters of a token; with an offset, the one character within a text that the offset counts to.</summary>
    public static TextSpan Locate(string text, int token, int offset)
    {
        byte[] json = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(json);
        try
        {
            for (int i = 0; i <= token; i++)
                reader.Read();
        }
        catch (JsonException)
        {
            return Whole(text, 0);
        }

        bool quoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        int first = (int)reader.TokenStartIndex + (quoted ? 1 : 0);
        int start = Chars(json, (int)reader.TokenStartIndex);
        int length = Encoding.UTF8.GetCharCount(json, first, reader.ValueSpan.Length) + (quoted ? 2 : 0);

        // Escapes make the written text longer than the text it means: then the whole token is shown.
        if (offset >= 0 && quoted && !reader.ValueIsEscaped)
            return new TextSpan(Math.Min(start + 1 + offset, start + length - 1), 1);
        return new TextSpan(start, length);
    }

    /// <summary>Where a text stops being JSON.</summary>
    public static TextSpan LocateMalformed(string text)
    {
        if (SeedReader.ForbiddenLineEnd(text) is { } forbidden)
            return Whole(text, forbidden.Position);
        byte[] json = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    SeedReader.Text(ref reader);
            }

            return Whole(text, 0);
        }
        catch (UnpairedSurrogateException exception)
        {
            return Whole(text, Chars(json, (int)exception.TokenStart));
        }
        catch (JsonException exception)
        {
            int line = 0, start = 0;
            for (int i = 0; i < json.Length && line < (exception.LineNumber ?? 0); i++)
            {
                if (json[i] == (byte)'\n')
                {
                    line++;
                    start = i + 1;
                }
            }

            return Whole(text, Chars(json, Math.Min(json.Length, start + (int)(exception.BytePositionInLine ?? 0))));
        }
    }

    private static int Chars(byte[] json, int bytes) => Encoding.UTF8.GetCharCount(json, 0, bytes);

    /// <summary>The character at a position; the last one where the text ends too early.</summary>
    private static TextSpan Whole(string text, int position)
    {
        int start = Math.Max(0, Math.Min(position, text.Length - 1));
        return new TextSpan(start, text.Length == 0 ? 0 : 1);
    }
}
