using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Jtr.Corpora.Atlas.Markup;

/// <summary>
/// Builds markup from interpolated strings: literal parts are markup, and holes are escaped, so that no value of a corpus becomes markup.
/// A hole that holds <see cref="Html"/> was escaped when it was made. Not thread-safe.
/// </summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>Gets the empty markup.</summary>
    public static Html Empty => new();

    /// <summary>Creates markup from an interpolated text.</summary>
    public static Html Of(Holes holes) => holes.Html;

    /// <summary>Creates markup from a text by escaping it.</summary>
    public static Html Text(string? text)
    {
        var html = new Html();
        html.Escape(text);
        return html;
    }

    /// <summary>Escapes a text as the content of an element, in which quotation marks have no meaning.</summary>
    public static Html Content(string text)
    {
        Html html = Text(text);
        html._text.Replace("&quot;", "\"").Replace("&#39;", "'");
        return html;
    }

    /// <summary>Escapes a text as the value of an attribute, and leaves out quotation marks that are not needed: many links make that worthwhile.</summary>
    public static Html Value(string text) =>
        text.Length > 0 && text[^1] != '/' && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '#') ? Text(text) : Of($"\"{text}\"");

    /// <summary>Adds an interpolated text.</summary>
    public Html Add([InterpolatedStringHandlerArgument("")] Holes holes)
    {
        // The handler has already added the parts.
        _ = holes;
        return this;
    }

    /// <summary>Adds markup.</summary>
    public Html Add(Html html)
    {
        _text.Append(html._text);
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Adds a text, and escapes every character with a meaning in markup or in attributes. Characters that HTML does not allow become U+FFFD.</summary>
    private void Escape(string? text)
    {
        for (int i = 0; i < (text?.Length ?? 0); i++)
        {
            char letter = text![i];
            switch (letter)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"':
                    _text.Append("&quot;");
                    break;
                case '\'':
                    _text.Append("&#39;");
                    break;
                case '\n' or '\t':
                    _text.Append(letter);
                    break;
                case '\r':
                    _text.Append('\n');
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF':
                    _text.Append('\uFFFD');
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    bool isPair = char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                    if (isPair)
                        _text.Append(letter).Append(text[++i]);
                    else
                        _text.Append('\uFFFD');
                    break;
                default:
                    _text.Append(letter);
                    break;
            }
        }
    }

    /// <summary>Receives the parts of an interpolated text: literal parts are markup, and holes are escaped.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Holes
    {
        public Holes(int literalLength, int formattedCount)
            : this(literalLength, formattedCount, new Html())
        {
        }

        public Holes(int literalLength, int formattedCount, Html html)
        {
            _ = formattedCount;
            html._text.EnsureCapacity(html._text.Length + literalLength);
            Html = html;
        }

        public Html Html { get; }

        public void AppendLiteral(string markup) => Html._text.Append(markup);

        public void AppendFormatted(string? text) => Html.Escape(text);

        public void AppendFormatted(Html? html)
        {
            if (html is not null)
                Html._text.Append(html._text);
        }

        public void AppendFormatted(int number) => Html._text.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(long number) => Html._text.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>Formats a length with at most one decimal.</summary>
        public void AppendFormatted(double length) => Html._text.Append(length.ToString("0.#", CultureInfo.InvariantCulture));
    }
}
