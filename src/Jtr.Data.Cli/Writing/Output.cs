using System;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Takes the lines that the commands print: a head in a column of its own, and a body beside it.</summary>
internal abstract class Output(TextWriter writer) : IDisposable
{
    /// <summary>How many columns there are for whoever reads it; null where a program does, and lines are as long as they are.</summary>
    public virtual int? Width => null;

    /// <summary>Takes text that is laid out already.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>Standard output: coloured and wrapped where somebody reads it, plain where a program does. UTF-8, whatever the locale says.</summary>
    public static Output OpenStandard()
    {
        // Elsewhere a terminal takes bytes as they come; a Windows console reads them by its code page.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        return Console.IsOutputRedirected ? new PlainOutput(writer) : new TerminalOutput(writer);
    }

    /// <summary>Prints one line.</summary>
    /// <param name="bodyColumn">The column at which the body starts; 0 for a line without head.</param>
    /// <param name="head">Starts the line; a head that reaches the body's column pushes the body on.</param>
    /// <param name="body">Follows one after another, with nothing between them.</param>
    public void Line(int bodyColumn, Part head, params ReadOnlySpan<Part> body) => Line(bodyColumn, [head], body);

    /// <summary>Prints one line, whose head too is of several parts.</summary>
    public abstract void Line(int bodyColumn, ReadOnlySpan<Part> head, ReadOnlySpan<Part> body);

    /// <summary>Prints a heading and a rule, with an empty line above it unless it is the first; nothing for programs, for which each line says what it is.</summary>
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
