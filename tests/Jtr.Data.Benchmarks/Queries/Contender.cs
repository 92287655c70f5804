using System;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Somebody who answers a question.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Ask">Asks a number of times, beginning with a case of the question and going on through the others; gives the sum of the answers.</param>
/// <param name="Least">How many times faster the library has to be at least; null where that is only told.</param>
/// <param name="MostBytes">The most that an answer may allocate; null where that is only told.</param>
internal sealed record Contender(string Name, Func<int, int, long> Ask, double? Least = null, double? MostBytes = null);
