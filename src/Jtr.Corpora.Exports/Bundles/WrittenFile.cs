namespace Jtr.Corpora.Exports.Bundles;

/// <summary>A file of a bundle that is written.</summary>
/// <param name="Path">Where it is in the bundle, with slashes.</param>
/// <param name="MediaType">What it is, as an Internet media type.</param>
/// <param name="Description">What is in it, in one sentence.</param>
/// <param name="Format">The word of its format; null for a paper of the bundle itself.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sha256">The digest of its bytes, in lower-case hexadecimal.</param>
internal sealed record WrittenFile(string Path, string MediaType, string Description, string? Format, long Length, string Sha256);
