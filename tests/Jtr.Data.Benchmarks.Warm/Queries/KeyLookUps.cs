using System.Collections.Frozen;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Looks events up by key, and counts those found.</summary>
public class KeyLookUps
{
    private string[] _keys = [];
    private FrozenDictionary<string, JsonEvent> _frozen = FrozenDictionary<string, JsonEvent>.Empty;
    private Dictionary<string, JsonEvent> _plain = [];

    [Params(Questions.KeyHit, Questions.KeyMiss, Questions.OtherKey)]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _keys = QueryCases.Keys(Question);
        _frozen = Rivals.Objects.Frozen;
        _plain = Rivals.Objects.Plain;
    }

    [Benchmark(Baseline = true, Description = Contenders.Library, OperationsPerInvoke = QueryCases.KeyCount)]
    public long Library()
    {
        long found = 0;
        foreach (string key in _keys)
        {
            if (Events.Find(key) is not null)
                found++;
        }

        return found;
    }

    [Benchmark(Description = Contenders.Frozen, OperationsPerInvoke = QueryCases.KeyCount)]
    public long Frozen()
    {
        long found = 0;
        foreach (string key in _keys)
        {
            if (_frozen.TryGetValue(key, out _))
                found++;
        }

        return found;
    }

    [Benchmark(Description = Contenders.Dictionary, OperationsPerInvoke = QueryCases.KeyCount)]
    public long Plain()
    {
        long found = 0;
        foreach (string key in _keys)
        {
            if (_plain.TryGetValue(key, out _))
                found++;
        }

        return found;
    }

    [Benchmark(Description = Contenders.Sqlite, OperationsPerInvoke = QueryCases.KeyCount)]
    public long Sqlite()
    {
        long found = 0;
        foreach (string key in _keys)
        {
            if (Rivals.Sqlite.Find(key) != 0)
                found++;
        }

        return found;
    }
}
