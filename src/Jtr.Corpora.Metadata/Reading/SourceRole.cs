namespace Jtr.Corpora.Metadata.Reading;

/// <summary>What a record is to the texts that a corpus rests on.</summary>
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
