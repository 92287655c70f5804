using System;
using System.Globalization;

namespace Jtr.Corpora.Metadata.Versions;

/// <summary>A version of the corpus: three numbers, as in Semantic Versioning, without labels. What a change asks of it is docs/versioning.md.</summary>
/// <remarks>A number that is read fits 32 bits, so that the one after it fits the 64 that it is counted with.</remarks>
internal readonly record struct CorpusVersion(long Major, long Minor, long Patch) : IComparable<CorpusVersion>
{
    /// <summary>Reads three numbers with dots between; false for whatever else, such as a leading zero or a label.</summary>
    public static bool TryParse(string? text, out CorpusVersion version)
    {
        version = default;
        string[] parts = (text ?? "").Split('.');
        if (parts.Length != 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int patch))
            return false;
        var read = new CorpusVersion(major, minor, patch);
        if (read.ToString() != text)
            return false;
        version = read;
        return true;
    }

    /// <summary>The smallest version that may follow. Before 1.0.0 the second number stands for the first, as is the custom for versions that promise little.</summary>
    public CorpusVersion Next(VersionStep step) => step switch
    {
        VersionStep.Major when Major > 0 => new CorpusVersion(Major + 1, 0, 0),
        VersionStep.Major or VersionStep.Minor => new CorpusVersion(Major, Minor + 1, 0),
        VersionStep.Patch => new CorpusVersion(Major, Minor, Patch + 1),
        _ => this,
    };

    public int CompareTo(CorpusVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
