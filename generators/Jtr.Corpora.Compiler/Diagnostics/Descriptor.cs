using System.Globalization;
using System.Linq;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>A kind of problem: its id and its message.</summary>
/// <param name="Title">A short name of the kind, as in docs/diagnostics.md.</param>
/// <param name="MessageFormat">The message, with a placeholder for each argument.</param>
/// <param name="IsError">True for an error; false for a warning.</param>
internal sealed record Descriptor(string Id, string Title, string MessageFormat, string Category, bool IsError)
{
    /// <summary>The length beyond which an argument is truncated.</summary>
    private const int MaxCharacters = 500;

    /// <summary>Returns the message of a problem of this kind.</summary>
    public string Message(EquatableArray<string> arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, Shown(arguments));

    /// <summary>Returns the arguments as a terminal shows them: long texts are truncated.</summary>
    public static object[] Shown(EquatableArray<string> arguments) => arguments.Select(Shortened).ToArray<object>();

    private static string Shortened(string argument)
    {
        if (argument.Length <= MaxCharacters)
            return argument;
        int length = char.IsHighSurrogate(argument[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters;
        return argument.Substring(0, length) + "…";
    }
}
