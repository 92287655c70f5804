using System;
using System.Collections.Generic;
using System.Globalization;
using Jtr.Data.Benchmarks.Findings;

namespace Jtr.Data.Benchmarks.Runs;

/// <summary>Prints the contenders of a question, one a line: time, bytes, ratio to the library, and the target with its verdict.</summary>
internal static class ContenderTable
{
    public static void WriteHeading() => Console.WriteLine($"{"question",-27} {"contender",-32} {"median",13}    {"allocated",9}   {"ratio",9}   target");

    /// <summary>Prints the lines, and returns the figures that have a target.</summary>
    /// <param name="contenders">The contenders of one or more questions.</param>
    /// <param name="find">Returns the figures of a contender that have a target.</param>
    public static IEnumerable<Finding> Write(IReadOnlyList<Contender> contenders, Func<Contender, IEnumerable<Finding>> find)
    {
        Console.WriteLine();
        var all = new List<Finding>();
        foreach (Contender contender in contenders)
        {
            List<Finding> findings = [.. find(contender)];
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{contender.Question,-27} {contender.Name,-32} {contender.Nanoseconds,13:N1} ns {contender.Bytes,9:N0} B {contender.Ratio,9:F2} ×"));
            foreach (Finding finding in findings)
                Console.Write($"   {finding.Limit} {finding.Verdict}");
            Console.WriteLine();
            all.AddRange(findings);
        }

        return all;
    }
}
