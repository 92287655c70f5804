using System;
using System.Collections.Generic;
using System.Text;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>The text of a seed file.</summary>
/// <param name="File">The path below the seeds' folder, with slashes.</param>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">The encoding in which the bytes were read; null for a text that never was in bytes.</param>
internal sealed record SeedSource(string File, string Text, Encoding? Encoding)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc cref="Of(string, byte[], int)"/>
    public static SeedSource Of(string file, byte[] bytes) => Of(file, bytes, bytes.Length);

    /// <summary>Decodes bytes as the compiler does: by their byte order mark, else as UTF-8, else in the encoding of the machine.</summary>
    /// <param name="count">The number of bytes of the file; others may follow them.</param>
    public static SeedSource Of(string file, byte[] bytes, int count)
    {
        foreach (Encoding marked in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            byte[] mark = marked.GetPreamble();
            if (count >= mark.Length && bytes.AsSpan(0, mark.Length).SequenceEqual(mark))
                return new SeedSource(file, marked.GetString(bytes, mark.Length, count - mark.Length), marked);
        }

        try
        {
            return new SeedSource(file, s_strict.GetString(bytes, 0, count), s_strict);
        }
        catch (DecoderFallbackException)
        {
            Encoding machine = Encoding.GetEncoding(0);
            return new SeedSource(file, machine.GetString(bytes, 0, count), machine);
        }
    }

    /// <summary>Returns the positions at which lines begin, counted as the compiler counts them.</summary>
    public IReadOnlyList<int> LineStarts()
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < Text.Length; i++)
        {
            char c = Text[i];
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts;
    }

    /// <summary>Returns the line and column of a position, counted from 1.</summary>
    public string LineOf(int position)
    {
        int line = 0, start = 0;
        foreach (int next in LineStarts())
        {
            if (next > position)
                break;
            (line, start) = (line + 1, next);
        }

        return FormattableString.Invariant($"Line {line}, column {position - start + 1}");
    }
}
