using System;
using System.Collections.Generic;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Runs;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>Reads and compares dates, and does the same with <see cref="DateOnly"/>, for dates that it can hold, and with npm's edtf.</summary>
internal static class DateBenchmarks
{
    /// <summary>Prints the contenders of each question, and returns the figures that have a target.</summary>
    public static List<Finding> Run()
    {
        ContenderTable.WriteHeading();
        List<Finding> findings =
        [
            .. ContenderTable.Write(Measurement.Run<PlainDates>(), Targets),
            .. ContenderTable.Write(Measurement.Run<DateOrder>(), Targets),
        ];
        IReadOnlyList<Contender> levelOne = Measurement.Run<LevelOneTexts>();
        if (NodePeer.Measure() is { } peer)
            levelOne = [.. levelOne, new Contender(DateCases.ParseLevelOne, "edtf of npm", peer, 0, peer / levelOne[0].Nanoseconds)];
        else
            Console.WriteLine("npm's edtf is not measured: it needs node, and npm ci in tests/edtf-peer.");
        findings.AddRange(ContenderTable.Write(levelOne, Targets));
        return findings;
    }

    private static IEnumerable<Finding> Targets(Contender contender) => contender.Name switch
    {
        DateCases.DateOnlyParse => [Finding.Fraction("parse a plain date ÷ DateOnly.ParseExact", contender.Ratio, 1 / 4.0, inTable: false)],
        DateCases.DateOnlyCompare => [Finding.Fraction("compare two dates ÷ DateOnly.CompareTo", contender.Ratio, 1 / 10.0, inTable: false)],
        "edtf of npm" => [Finding.Fraction("parse a text of level 1 ÷ npm's edtf", contender.Ratio, 50, inTable: false)],
        _ => [],
    };
}
