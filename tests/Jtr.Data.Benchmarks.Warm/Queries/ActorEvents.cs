using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Reads the events in which an actor took part.</summary>
public class ActorEvents
{
    private Actor[] _actors = [];
    private string[] _keys = [];

    [Params(Questions.ActorEvents)]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _actors = QueryCases.Actors();
        _keys = [.. _actors.Select(static actor => new string(actor.Key))];
    }

    [Benchmark(Baseline = true, Description = Contenders.Library, OperationsPerInvoke = QueryCases.Count)]
    public long Library()
    {
        long sum = 0;
        foreach (Actor actor in _actors)
        {
            foreach (Event happening in Events.ByActor(actor))
                sum += Reading.Of(happening.Key, happening.Summary);
        }

        return sum;
    }

    [Benchmark(Description = Contenders.Scan, OperationsPerInvoke = QueryCases.Count)]
    public long Scan()
    {
        long sum = 0;
        foreach (string key in _keys)
            sum += Reading.Of(Rivals.Objects.OfActor(key));
        return sum;
    }

    [Benchmark(Description = Contenders.ListsByActor, OperationsPerInvoke = QueryCases.Count)]
    public long Lists()
    {
        long sum = 0;
        foreach (string key in _keys)
        {
            foreach (JsonEvent happening in Rivals.Objects.ByActor[key])
                sum += Reading.Of(happening.Key, happening.Summary);
        }

        return sum;
    }

    [Benchmark(Description = Contenders.Sqlite, OperationsPerInvoke = QueryCases.Count)]
    public long Sqlite()
    {
        long sum = 0;
        foreach (string key in _keys)
            sum += Rivals.Sqlite.OfActor(key);
        return sum;
    }
}
