using System.Globalization;
using System.Linq;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>A kind of mistake: its id, and what is said of it.</summary>
/// <param name="Title">The kind in a few words, as docs/diagnostics.md has it.</param>
/// <param name="MessageFormat">The message, with a place for each argument.</param>
/// <param name="IsError">Whether it is an error, and not a suspicion.</param>
internal sealed record Descriptor(string Id, string Title, string MessageFormat, string Category, bool IsError)
{
    /// <summary>An argument of more characters is cut.</summary>
    private const int MostCharacters = 500;

    /// <summary>The message of one mistake of the kind.</summary>
    public string Message(EquatableArray<string> arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, Shown(arguments));

    /// <summary>Arguments as a terminal shows them: a text may be as long as a book, and its beginning says which it is.</summary>
    public static object[] Shown(EquatableArray<string> arguments) => arguments.Select(Shortened).ToArray<object>();

    private static string Shortened(string argument)
    {
        if (argument.Length <= MostCharacters)
            return argument;
        int length = char.IsHighSurrogate(argument[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return argument.Substring(0, length) + "…";
    }
}
