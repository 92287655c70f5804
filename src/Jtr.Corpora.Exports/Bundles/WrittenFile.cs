namespace Jtr.Corpora.Exports.Bundles;

/// <summary>A written file of a bundle.</summary>
/// <param name="Path">The path in the bundle, with slashes.</param>
/// <param name="MediaType">The Internet media type.</param>
/// <param name="Description">The content, in one sentence.</param>
/// <param name="Format">The name of its format; null for a paper of the bundle itself.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record WrittenFile(string Path, string MediaType, string Description, string? Format, long Length, string Sha256);
