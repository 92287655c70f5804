using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Shows the progress of a long task on a terminal, in one line that is overwritten; prints nothing without a terminal, and nothing within the first second.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(1), s_interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private TimeSpan _next = s_delay;
    private int _count;
    private int _width;

    /// <summary>Shows the current step.</summary>
    /// <param name="what">The name of the step.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">The number of steps.</param>
    public void Show(string what, int number, int count)
    {
        if (_isTerminal && _time.Elapsed >= s_delay)
            Write(FormattableString.Invariant($"{number} of {count}: {what}"));
    }

    /// <summary>Counts one more completed item; the line is written at most a few times a second.</summary>
    /// <param name="what">The name of the items, in the plural.</param>
    public void Count(string what)
    {
        _count++;
        if (!_isTerminal || _time.Elapsed < _next)
            return;
        _next = _time.Elapsed + s_interval;
        Write(FormattableString.Invariant($"{_count} {what}"));
    }

    /// <summary>Removes the line. Idempotent.</summary>
    public void Dispose()
    {
        if (_width > 0)
            Write("");
        _width = 0;
    }

    private void Write(string line)
    {
        try
        {
            using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
            error.Write("\r" + line.PadRight(_width) + (line.Length == 0 ? "\r" : ""));
            _width = line.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed, so progress is not shown.
        }
    }
}
