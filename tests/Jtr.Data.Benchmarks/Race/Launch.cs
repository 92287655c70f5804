using System;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>The result of a cold process.</summary>
/// <param name="Time">The time from start to exit.</param>
/// <param name="ExitCode">The exit code: the low seven bits of its checksum.</param>
/// <param name="Printed">The text that it printed; empty unless it was asked to print.</param>
internal readonly record struct Launch(TimeSpan Time, int ExitCode, string Printed);
