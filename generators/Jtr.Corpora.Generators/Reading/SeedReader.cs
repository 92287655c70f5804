using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>Reads a seed's text into nodes. Strict JSON: no comments, no trailing commas, nothing after the value.</summary>
internal static class SeedReader
{
    public static SeedFile Read(string file, string text)
    {
        string table = TableOf(file);
        try
        {
            if (ForbiddenLineEnd(text) is { } forbidden)
                return new SeedFile(file, table, null, forbidden.Message);
            byte[] json = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(json);
            int token = -1;
            Step(ref reader, ref token);
            SeedNode root = Node(ref reader, ref token);

            // The reader itself objects to anything but white space after the value.
            reader.Read();
            return new SeedFile(file, table, root, null);
        }
        catch (JsonException exception)
        {
            return new SeedFile(file, table, null, Said(exception));
        }
    }

    /// <summary>The part of a path below the seeds' folder that names the table: the folder, or the file without its ending.</summary>
    public static string TableOf(string file)
    {
        int end = file.IndexOf('/');
        if (end < 0)
            end = file.LastIndexOf('.');
        return end < 0 ? file : file.Substring(0, end);
    }

    /// <summary>
    /// Roslyn counts U+0085, U+2028 and U+2029 as line ends and editors do not, so that an error behind one would be shown on the wrong line.
    /// </summary>
    internal static (int Position, string Message)? ForbiddenLineEnd(string text)
    {
        int position = text.IndexOfAny(['\u0085', '\u2028', '\u2029']);
        return position < 0 ? null : (position, $"the character U+{(int)text[position]:X4} may only be written as an escape");
    }

    /// <summary>What the JSON reader found, without the position that it adds to its message and that the diagnostic shows better.</summary>
    internal static string Said(JsonException exception)
    {
        string message = exception.Message;
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? message : message.Substring(0, position)).TrimEnd('.');
    }

    private static void Step(ref Utf8JsonReader reader, ref int token)
    {
        reader.Read();
        token++;
    }

    private static SeedNode Node(ref Utf8JsonReader reader, ref int token)
    {
        int at = token;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<SeedMember>();
                for (Step(ref reader, ref token); reader.TokenType != JsonTokenType.EndObject; Step(ref reader, ref token))
                {
                    string name = Text(ref reader);
                    int nameToken = token;
                    Step(ref reader, ref token);
                    members.Add(new SeedMember(name, nameToken, Node(ref reader, ref token)));
                }

                return new SeedNode(NodeKind.Object, at, "", members.ToEquatable(), default);
            case JsonTokenType.StartArray:
                var items = new List<SeedNode>();
                for (Step(ref reader, ref token); reader.TokenType != JsonTokenType.EndArray; Step(ref reader, ref token))
                    items.Add(Node(ref reader, ref token));
                return new SeedNode(NodeKind.Array, at, "", default, items.ToEquatable());
            case JsonTokenType.String:
                return new SeedNode(NodeKind.Text, at, Text(ref reader), default, default);
            case JsonTokenType.Number:
                return new SeedNode(NodeKind.Number, at, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), default, default);
            case JsonTokenType.True:
                return new SeedNode(NodeKind.Truth, at, "true", default, default);
            case JsonTokenType.False:
                return new SeedNode(NodeKind.Truth, at, "false", default, default);
            default:
                return new SeedNode(NodeKind.Null, at, "", default, default);
        }
    }

    /// <summary>The text of a token, its escapes resolved.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as an escape: JSON allows it and no text holds it.
            string at = reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture);
            throw new UnpairedSurrogateException($"an escape at byte {at} is half of a surrogate pair", reader.TokenStartIndex);
        }
    }
}

/// <summary>A text with half of a surrogate pair; carries the byte at which its token starts.</summary>
internal sealed class UnpairedSurrogateException(string message, long tokenStart) : JsonException(message)
{
    public long TokenStart { get; } = tokenStart;
}
