using System;

namespace Jtr.Corpora;

/// <summary>Rows of a corpus differ from what a test suite pinned; the message gives each difference, and how to accept it. See <see cref="CorpusPin"/>. Safe to read from any thread.</summary>
public sealed class CorpusPinException : Exception
{
    /// <summary>An exception that says nothing of what differs.</summary>
    public CorpusPinException()
        : base("The rows differ from what was pinned.")
    {
    }

    /// <summary>An exception with a message.</summary>
    public CorpusPinException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    public CorpusPinException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
