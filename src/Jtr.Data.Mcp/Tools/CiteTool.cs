using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>cite</c>: a citation of the passages that a fact rests on.</summary>
internal sealed class CiteTool : CorpusTool
{
    private static readonly Dictionary<string, CitationFormat> s_formats = new(StringComparer.Ordinal)
    {
        ["plain"] = CitationFormat.Plain,
        ["bibtex"] = CitationFormat.BibTeX,
        ["biblatex"] = CitationFormat.BibLaTeX,
        ["ris"] = CitationFormat.Ris,
        ["csl-json"] = CitationFormat.CslJson,
    };

    private readonly ToolParameter<IFact> _key = ToolParameters.Row("key", "The key of a fact, or the name of an actor, place, office or instrument.", RowLookups.Facts).Required();
    private readonly ToolParameter<string> _format = ToolParameters.OneOf("format", "The format of the reference; plain by default.", [.. s_formats.Keys]);

    /// <inheritdoc/>
    public override string Name => "cite";

    /// <inheritdoc/>
    protected override string Title => "Cite a fact";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Cites the texts that a fact rests on, and returns each span of text with its digest. The wording itself is not in the corpus: never invent a quotation for a span.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_key, _format];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(CiteAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        IFact fact = arguments.Get(_key)!;
        string format = arguments.Get(_format) ?? "plain";
        return new CiteAnswer
        {
            Answer = AnswerKind.Found,
            Statement = Sentences.Say(fact, AnswerCertainty.Yes),
            Certainty = AnswerCertainty.Yes,
            Rows = [AnsweredRow.Of(fact, AnswerCertainty.Yes)],
            Found = 1,
            Citation = fact.Cite(),
            Format = format,
            Reference = fact.Cite(s_formats[format]),
            Evidence = [.. fact.Evidence.Select(static evidence => new Span
            {
                Document = evidence.Passage.Document.Key,
                FileName = evidence.Passage.Document.FileName,
                Passage = evidence.Passage.Key,
                Start = evidence.Start,
                End = evidence.End,
                Digest = evidence.Digest,
                Role = EnumLabels.Of(evidence.Role),
                Speech = EnumLabels.Of(evidence.Speech),
            })],
        };
    }

    /// <summary>The answer of <c>cite</c>.</summary>
    internal sealed record CiteAnswer : ToolAnswer
    {
        /// <summary>Gets the format.</summary>
        [Description("The format of 'reference'.")]
        public string Format { get; init; } = "";

        /// <summary>Gets the reference.</summary>
        [Description("The reference, ready to paste.")]
        public string Reference { get; init; } = "";

        /// <summary>Gets the spans.</summary>
        [Description("The spans of text that the fact rests on.")]
        public ImmutableArray<Span> Evidence { get; init; } = [];
    }

    /// <summary>A span of a text.</summary>
    internal sealed record Span
    {
        /// <summary>Gets the key of the text.</summary>
        public required string Document { get; init; }

        /// <summary>Gets the name of its file.</summary>
        public required string FileName { get; init; }

        /// <summary>Gets the key of the passage.</summary>
        public required string Passage { get; init; }

        /// <summary>Gets the start.</summary>
        [Description("The start of the span, in Unicode code points from the start of the file; 0-based, inclusive.")]
        public required int Start { get; init; }

        /// <summary>Gets the end.</summary>
        [Description("The end of the span; exclusive.")]
        public required int End { get; init; }

        /// <summary>Gets the digest.</summary>
        [Description("The first eight bytes of the SHA-256 of the span's UTF-8.")]
        public required string Digest { get; init; }

        /// <summary>Gets the role of the span for the fact.</summary>
        [Description("states, dates, names, attributes or corroborates.")]
        public required string Role { get; init; }

        /// <summary>Gets the speech that it is in.</summary>
        [Description("narrator, indirect or direct.")]
        public required string Speech { get; init; }
    }
}
