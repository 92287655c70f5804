namespace Jtr.Corpora.Metadata.Versions;

/// <summary>The step of the corpus's version that a change needs; a larger step has a larger value.</summary>
internal enum VersionStep
{
    None,
    Patch,
    Minor,
    Major,
}
