namespace Jtr.Corpora.Metadata.Checking;

/// <summary>An error or a warning at a position in a seed.</summary>
/// <param name="File">The path below the seeds' folder, with slashes; null for a finding without a file.</param>
/// <param name="Line">The line, from 1; 0 without a file.</param>
/// <param name="Column">The UTF-16 code unit within the line, from 1; 0 without a file.</param>
/// <param name="Id">The id, which docs/diagnostics.md explains.</param>
/// <param name="IsError">True for an error; false for a warning.</param>
internal sealed record SeedFinding(string? File, int Line, int Column, string Id, bool IsError, string Message);
