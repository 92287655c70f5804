using System;
using System.Collections.Generic;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jtr.Data.Cli.Writing;

/// <summary>A head, and a body that wraps within its own column; below the head, a little indented, where that column would be narrower than half the terminal.</summary>
internal sealed class HangingLine(int bodyColumn, string head, Style headStyle, Paragraph body) : Renderable
{
    private const int Indent = 4;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int column = head.Length == 0 ? bodyColumn : Math.Max(bodyColumn, head.Length + 2);
        bool beside = column <= maxWidth / 2;
        if (!beside)
            column = Indent;
        if (head.Length > 0)
            yield return new Segment(head, headStyle);
        if (head.Length > 0 && !beside)
            yield return Segment.LineBreak;

        int at = beside ? head.Length : 0;
        foreach (SegmentLine line in Segment.SplitLines(((IRenderable)body).Render(options, maxWidth - column)))
        {
            yield return Segment.Padding(column - at);
            foreach (Segment segment in line)
                yield return segment;
            yield return Segment.LineBreak;
            at = 0;
        }
    }
}
