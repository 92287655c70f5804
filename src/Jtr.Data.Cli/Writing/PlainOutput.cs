using System;
using System.IO;

namespace Jtr.Data.Cli.Writing;

/// <summary>Lines for programs: no escapes, no wrapping, columns made of blanks.</summary>
internal sealed class PlainOutput(TextWriter writer) : Output(writer)
{
    public override void Line(int bodyColumn, Part head, params ReadOnlySpan<Part> body)
    {
        Writer.Write(head.Text);
        Writer.Write(new string(' ', Math.Max(bodyColumn - head.Text.Length, head.Text.Length == 0 ? 0 : 2)));
        foreach (Part part in body)
            Writer.Write(part.Text);
        Writer.WriteLine();
    }
}
