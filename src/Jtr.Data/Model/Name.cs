using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>One form of a name, with its language, script and kind, and the evidence for it. Immutable and thread-safe.</summary>
public sealed partial record Name : IRecord
{
    /// <summary>The form itself, exactly as written.</summary>
    [Named(Kind = nameof(Kind)), Searched(3)] public partial string Text { get; }

    /// <summary>The kind of form.</summary>
    public partial NameKind Kind { get; }

    /// <summary>The language of the form: a BCP 47 tag such as <c>en</c>, <c>ja</c> or <c>zh</c>.</summary>
    public partial string Language { get; }

    /// <summary>The script of the form: an ISO 15924 code such as <c>Latn</c> or <c>Hant</c>.</summary>
    public partial string Script { get; }

    /// <summary>The spans that print the form; empty if it comes from external knowledge and no source text prints it.</summary>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
