using System;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Benchmarks;

/// <summary>A seed that can be edited: a letter of its first summary or abstract is replaced.</summary>
internal sealed class Seed(string path, string text) : AdditionalText
{
    private static readonly string[] s_properties = ["\"summary\": \"", "\"abstract\": \""];

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public bool CanEdit => Position >= 0;

    private int Position => s_properties.Select(property => text.IndexOf(property, StringComparison.Ordinal) is >= 0 and int start ? start + property.Length : -1).Max();

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public Seed Edit(char letter) => new(Path, string.Concat(text.AsSpan(0, Position), letter.ToString(), text.AsSpan(Position + 1)));
}
