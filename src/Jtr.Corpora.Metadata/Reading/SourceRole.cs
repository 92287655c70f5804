namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The role of a record for the source texts of a corpus.</summary>
internal enum SourceRole
{
    None,

    /// <summary>It implements <c>IEvidence</c>.</summary>
    Evidence,

    /// <summary>It implements <c>ISourcePassage</c>.</summary>
    Passage,

    /// <summary>It implements <c>ISourceDocument</c>.</summary>
    Document,
}
