using System;
using System.Diagnostics;
using System.Threading;

namespace Jtr.Corpora.Build;

/// <summary>Prints the current stage every two seconds, if it has changed since the last time. A build that takes less time prints nothing. Thread-safe.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly string _assembly;
    private readonly Timer _timer;
    private volatile string? _pending;

    public Progress(string assembly)
    {
        _assembly = assembly;
        _timer = new Timer(_ => Print(), null, s_patience, s_patience);
    }

    /// <summary>Records the beginning of a stage.</summary>
    public void Begin(string what) => _pending = what;

    public void Dispose() => _timer.Dispose();

    private void Print()
    {
        if (Interlocked.Exchange(ref _pending, null) is { } stage)
            Console.WriteLine(FormattableString.Invariant($"{_assembly}: the corpus: {stage} ({_watch.Elapsed.TotalSeconds:F0} s)"));
    }
}
