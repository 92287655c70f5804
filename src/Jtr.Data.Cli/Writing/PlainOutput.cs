using System;
using System.IO;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints lines for programs: without escapes and wrapping, with columns padded by spaces.</summary>
internal sealed class PlainOutput(TextWriter writer) : Output(writer)
{
    public override void Line(int bodyColumn, ReadOnlySpan<Part> head, ReadOnlySpan<Part> body)
    {
        int length = 0;
        foreach (Part part in head)
        {
            Writer.Write(part.Text);
            length += part.Text.Length;
        }

        if (body.Length > 0)
            Writer.Write(new string(' ', Math.Max(bodyColumn - length, length == 0 ? 0 : 2)));
        foreach (Part part in body)
            Writer.Write(part.Text);
        Writer.WriteLine();
    }
}
