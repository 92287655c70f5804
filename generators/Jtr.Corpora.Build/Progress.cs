using System;
using System.Diagnostics;

namespace Jtr.Corpora.Build;

/// <summary>Says what the step is at, once it takes longer than somebody waits without asking.</summary>
internal sealed class Progress(string assembly)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _said;

    /// <summary>Is told what begins.</summary>
    public void Begin(string what)
    {
        TimeSpan now = _watch.Elapsed;
        if (now - _said < s_patience)
            return;
        _said = now;
        Console.WriteLine(FormattableString.Invariant($"{assembly}: the corpus: {what} ({now.TotalSeconds:F0} s)"));
    }
}
