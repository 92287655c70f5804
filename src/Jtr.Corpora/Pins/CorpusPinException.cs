using System;

namespace Jtr.Corpora;

/// <summary>The exception for rows of a corpus that differ from a test suite's pin. The message lists each difference and explains how to accept it. See <see cref="CorpusPin"/>. Thread-safe.</summary>
public sealed class CorpusPinException : Exception
{
    /// <summary>Creates an exception with a general message.</summary>
    public CorpusPinException()
        : base("The rows differ from the pin.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public CorpusPinException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and its cause.</summary>
    public CorpusPinException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
