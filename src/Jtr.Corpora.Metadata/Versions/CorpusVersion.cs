using System;
using System.Globalization;

namespace Jtr.Corpora.Metadata.Versions;

/// <summary>A version of the corpus: three numbers as in Semantic Versioning, without labels. docs/versioning.md tells which change needs which step.</summary>
/// <remarks>Parsed numbers fit 32 bits, so that the next one fits the 64 bits in which they are stored.</remarks>
internal readonly record struct CorpusVersion(long Major, long Minor, long Patch) : IComparable<CorpusVersion>
{
    /// <summary>Parses three numbers separated by dots. Returns false for anything else, such as a leading zero or a label.</summary>
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

    /// <summary>Returns the smallest version that may follow. Before 1.0.0 a breaking change increases the second number, as is customary.</summary>
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
