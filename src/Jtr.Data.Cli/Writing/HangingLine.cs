using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jtr.Data.Cli.Writing;

/// <summary>A head, and a body that wraps within its own column; below the head, a little indented, where that column would be narrower than half the terminal.</summary>
internal sealed class HangingLine(int bodyColumn, IReadOnlyList<Segment> head, Paragraph body) : Renderable
{
    private const int Indent = 4;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int width = head.Sum(static segment => segment.CellCount());
        int column = width == 0 ? bodyColumn : Math.Max(bodyColumn, width + 2);
        bool beside = column <= maxWidth / 2;
        if (!beside)
            column = Indent;
        foreach (Segment segment in head)
            yield return segment;
        if (width > 0 && (!beside || body.Length == 0))
            yield return Segment.LineBreak;

        int at = beside ? width : 0;
        foreach (SegmentLine line in body.Length == 0 ? [] : Segment.SplitLines(((IRenderable)body).Render(options, maxWidth - column)))
        {
            yield return Segment.Padding(column - at);
            foreach (Segment segment in line)
                yield return segment;
            yield return Segment.LineBreak;
            at = 0;
        }
    }
}
