namespace Jtr.Data.Benchmarks.Runs;

/// <summary>The result of one benchmark: a contender that answered a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Name">The contender; the library is the baseline of its question.</param>
/// <param name="Nanoseconds">The median time of an answer.</param>
/// <param name="Bytes">The bytes that an answer allocates, on average and rounded.</param>
/// <param name="Ratio">Its time, as a multiple of the library's.</param>
internal sealed record Contender(string Question, string Name, double Nanoseconds, long Bytes, double Ratio);
