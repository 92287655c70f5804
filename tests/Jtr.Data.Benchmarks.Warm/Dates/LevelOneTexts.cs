using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Dates;

/// <summary>Parses texts of level 1, and returns the sum of their levels. The rival is npm's edtf, which runs in node: see <see cref="NodePeer"/>.</summary>
public class LevelOneTexts
{
    private readonly string[] _texts = DateCases.LevelOne;

    [Params(DateCases.ParseLevelOne)]
    public string Question { get; set; } = "";

    [Benchmark(Baseline = true, Description = DateCases.Library, OperationsPerInvoke = DateCases.Count)]
    public long Library()
    {
        long sum = 0;
        for (int i = 0; i < DateCases.Count; i++)
            sum += EdtfDate.Parse(_texts[i % 10]).Level;
        return sum;
    }
}
