namespace Jtr.Corpora.Metadata.Versions;

/// <summary>How far a change moves the version of the corpus; the larger step has the larger value.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}
