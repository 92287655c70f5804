using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The digests of the rows of a file, one after the other, from which the fingerprint is computed.</summary>
internal sealed record RowDigests(string File, EquatableArray<byte> Bytes)
{
    public static readonly RowDigests Empty = new("", default);

    public static RowDigests Of(ReferenceTargets targets, ResolvedFile file) => new(file.Bound.File, new EquatableArray<byte>(Fingerprint.Digests(targets, file)));
}
