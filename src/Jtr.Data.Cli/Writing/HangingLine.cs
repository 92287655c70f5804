using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// A head, and a body that wraps within its own column or, if that column would be narrower than half the terminal, slightly indented below the head. The tail follows the body if it fits, otherwise
/// on a line of its own, indented as far as its full length allows.
/// </summary>
internal sealed class HangingLine(int bodyColumn, IReadOnlyList<Segment> head, Paragraph body, Segment? tail) : Renderable
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
        SegmentLine[] lines = body.Length == 0 ? [] : [.. Segment.SplitLines(((IRenderable)body).Render(options, maxWidth - column))];
        for (int i = 0; i < lines.Length; i++)
        {
            yield return Segment.Padding(column - at);
            foreach (Segment segment in lines[i])
                yield return segment;
            at = 0;
            if (i == lines.Length - 1 && tail is not null)
            {
                bool fits = column + lines[i].CellCount() + 1 + tail.CellCount() <= maxWidth;
                if (!fits)
                    yield return Segment.LineBreak;
                yield return Segment.Padding(fits ? 1 : Math.Clamp(maxWidth - tail.CellCount(), 0, column));
                yield return tail;
            }

            yield return Segment.LineBreak;
        }
    }
}
