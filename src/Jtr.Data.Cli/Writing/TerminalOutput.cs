using System;
using System.Collections.Generic;
using System.IO;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints lines for people: wrapped at the terminal's width, and coloured unless NO_COLOR or the terminal forbids it.</summary>
internal sealed class TerminalOutput : Output
{
    // The conventional width, for terminals that do not report one.
    private const int UsualWidth = 80;

    // The minimum width, below which words do not fit beside an indent.
    private const int MinWidth = 20;

    private readonly IAnsiConsole _console;

    public TerminalOutput(TextWriter writer)
        : base(writer)
    {
        bool colourless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";

        // Sets every capability explicitly, because detection takes longer than printing. Only old Windows consoles are probed.
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colourless ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = colourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        int width = Console.WindowWidth;
        _console.Profile.Width = width > 0 ? Math.Max(width, MinWidth) : UsualWidth;
    }

    public override int? Width => _console.Profile.Width;

    public override void Line(int bodyColumn, ReadOnlySpan<Part> head, ReadOnlySpan<Part> body)
    {
        var start = new List<Segment>(head.Length);
        foreach (Part part in head)
        {
            if (part.Text.Length > 0)
                start.Add(new Segment(part.Text, StyleOf(part.Tone)));
        }

        var text = new Paragraph();
        Segment? key = null;
        foreach (Part part in body)
        {
            if (part is { Tone: Tone.Key, Text.Length: > 0 })
                key = new Segment(part.Text.Trim(), StyleOf(part.Tone));
            else
                text.Append(part.Text, StyleOf(part.Tone));
        }

        _console.Write(new HangingLine(bodyColumn, start, text, key));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint or Tone.Key => new Style(decoration: Decoration.Dim),
        Tone.Heading => new Style(Color.Teal, decoration: Decoration.Bold),
        Tone.Certain => new Style(Color.Green),
        Tone.Denied => new Style(Color.Maroon),
        Tone.Uncertain => new Style(Color.Yellow, decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
