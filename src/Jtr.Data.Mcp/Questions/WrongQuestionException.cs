using System;
using System.Collections.Generic;
using Jtr.Data.Mcp.Answers;

namespace Jtr.Data.Mcp.Questions;

/// <summary>A question that cannot be answered as asked. The message is one line that names the argument, what was expected and the nearest valid value.</summary>
internal sealed class WrongQuestionException(AnswerKind kind, string message, IReadOnlyList<string> nearest) : Exception(message)
{
    /// <summary>Creates an exception for wrong arguments.</summary>
    public WrongQuestionException(string message)
        : this(AnswerKind.WrongQuestion, message, [])
    {
    }

    /// <summary>Gets the kind of error: a wrong argument, an unknown key or a withdrawn key.</summary>
    public AnswerKind Kind => kind;

    /// <summary>Gets the nearest valid values; empty if none is near.</summary>
    public IReadOnlyList<string> Nearest => nearest;
}
