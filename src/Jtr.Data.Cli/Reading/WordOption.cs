using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Options that take words of an enumeration: <c>--kind meeting</c>.</summary>
internal static class WordOption
{
    /// <summary>An option that may be given several times; any of its words will do.</summary>
    public static Option<T[]> Many<T>(string name, string description)
        where T : struct, Enum => Create<T>(name, description, ArgumentArity.OneOrMore);

    /// <summary>An option that takes one word; a list, as the others are, since a kind of option for each enumeration costs time at start.</summary>
    public static Option<T[]> One<T>(string name, string description)
        where T : struct, Enum => Create<T>(name, description, ArgumentArity.ExactlyOne);

    private static Option<T[]> Create<T>(string name, string description, ArgumentArity arity)
        where T : struct, Enum
    {
        var option = new Option<T[]>(name)
        {
            Description = description,
            HelpName = "WORD",
            Arity = arity,
            CustomParser = static result => [.. result.Tokens.Select((_, token) => Read<T>(result, token))],
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(static _ => Words<T>());
        return option;
    }

    private static T Read<T>(ArgumentResult result, int token)
        where T : struct, Enum
    {
        string word = result.Tokens[token].Value;
        foreach (T value in Enum.GetValues<T>())
        {
            if (Word.Of(value) == word)
                return value;
        }

        string[] words = Words<T>();
        result.AddError(Unknown.Message(Word.Kebab(typeof(T).Name).Replace('-', ' '), word, words, "Expected one of " + string.Join(", ", words) + "."));
        return default;
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Word.Of)];
}
