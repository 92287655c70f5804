using System;
using System.Collections.Generic;
using Jtr.Data.Mcp.Answers;

namespace Jtr.Data.Mcp.Questions;

/// <summary>A question that cannot be answered as it is put. The message is one line that names the argument, what was expected and the nearest that exists.</summary>
internal sealed class WrongQuestionException(AnswerKind kind, string message, IReadOnlyList<string> nearest) : Exception(message)
{
    /// <summary>A question whose arguments are wrong.</summary>
    public WrongQuestionException(string message)
        : this(AnswerKind.WrongQuestion, message, [])
    {
    }

    /// <summary>What is wrong: an argument, or a key that names nothing.</summary>
    public AnswerKind Kind => kind;

    /// <summary>The nearest that exists; empty where nothing is near.</summary>
    public IReadOnlyList<string> Nearest => nearest;
}
