using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>The diagnostics that need the source texts, and so are not reported by a build; each has a section in docs/diagnostics.md.</summary>
internal static class SourceRules
{
    private const string Category = "Jtr.Sources";

    public static readonly Descriptor WrongDigest = new("JTR0100", "A wrong digest", "'{0}' is not the digest of the span from {1} to {2} of {3}: write '{4}', the digest of \"{5}\"", Category, IsError: true);
    public static readonly Descriptor OtherText = new("JTR0101", "A different source text", "The file '{0}' differs from the recorded text: it has {1} code points and the SHA-256 '{2}'; its evidence is not checked", Category, IsError: true);
    public static readonly Descriptor SpanOutsideText = new("JTR0102", "A span outside the text", "The span from {2} to {3} is outside the text of {0}, which has {1} code points", Category, IsError: true);
}
