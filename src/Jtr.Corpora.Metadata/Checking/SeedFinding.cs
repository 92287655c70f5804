namespace Jtr.Corpora.Metadata.Checking;

/// <summary>A mistake or a suspicion, as a compiler would say it.</summary>
/// <param name="File">The path below the seeds' folder, with slashes; null for what stands in no file.</param>
/// <param name="Line">The line, from 1; 0 without a file.</param>
/// <param name="Column">The UTF-16 unit within the line, from 1; 0 without a file.</param>
/// <param name="Id">The id, by which docs/diagnostics.md explains it.</param>
/// <param name="IsError">Whether it is an error; otherwise a suspicion, which a compiler warns of.</param>
internal sealed record SeedFinding(string? File, int Line, int Column, string Id, bool IsError, string Message);
