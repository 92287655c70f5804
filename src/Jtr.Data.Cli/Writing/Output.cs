using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints the lines of commands: a head in a column of its own, and a body beside it.</summary>
internal abstract class Output(TextWriter writer) : IDisposable
{
    /// <summary>Gets the number of columns of a terminal; null for programs, whose lines are not wrapped.</summary>
    public virtual int? Width => null;

    /// <summary>Gets the writer for text that is already laid out.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>Opens standard output: coloured and wrapped on a terminal, plain otherwise. UTF-8 in every locale.</summary>
    public static Output OpenStandard()
    {
        // Other terminals take the bytes as they are; a Windows console decodes them by its code page.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Console.IsOutputRedirected ? new PlainOutput(writer) : new TerminalOutput(writer);
    }

    /// <summary>Prints one line.</summary>
    /// <param name="bodyColumn">The column at which the body starts; 0 for a line without head.</param>
    /// <param name="head">The start of the line; a head that is too long shifts the body.</param>
    /// <param name="body">The parts of the body, printed without separators.</param>
    public void Line(int bodyColumn, Part head, params ReadOnlySpan<Part> body) => Line(bodyColumn, [head], body);

    /// <summary>Prints one line with a head of several parts.</summary>
    public abstract void Line(int bodyColumn, ReadOnlySpan<Part> head, ReadOnlySpan<Part> body);

    /// <summary>Prints a heading and a rule, with an empty line above it unless it is the first; prints nothing for programs, whose lines are self-contained.</summary>
    public void Heading(string text, bool isFirst)
    {
        if (Width is not { } width)
            return;
        if (!isFirst)
            Line();
        Line(0, [new Part(text, Tone.Heading), new Part(" " + new string('─', Math.Max(0, width - text.Length - 1)), Tone.Faint)], []);
    }

    /// <summary>Prints an empty line.</summary>
    public void Line() => Writer.WriteLine();

    public void Dispose() => Writer.Dispose();
}
