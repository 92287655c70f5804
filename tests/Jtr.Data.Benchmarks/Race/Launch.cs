using System;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>One cold process.</summary>
/// <param name="Time">How long it took, from start to exit.</param>
/// <param name="ExitCode">The seven bits of the checksum that it ended with.</param>
/// <param name="Printed">The checksum that it printed; empty when it was not asked to.</param>
internal readonly record struct Launch(TimeSpan Time, int ExitCode, string Printed);
