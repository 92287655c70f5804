using System;
using System.Diagnostics;
using System.Globalization;

namespace Jtr.Data.Cli.Writing;

/// <summary>Says on the last line of a terminal how far a command is, once it has taken more than a second; nothing where no person reads it.</summary>
internal sealed class ProgressLine(string what) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1), s_pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_patience;
    private int _count;
    private bool _isShown;

    /// <summary>Counts one thing that is done.</summary>
    public void Step(string name)
    {
        _ = name;
        _count++;
        if (Console.IsErrorRedirected || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + s_pause;
        _isShown = true;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_count} {what}"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isShown)
            Console.Error.Write($"\r{new string(' ', 12 + what.Length)}\r");
        _isShown = false;
    }
}
