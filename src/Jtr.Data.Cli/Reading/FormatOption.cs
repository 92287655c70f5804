using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Creates options and arguments with a fixed set of values of the tool, such as formats; case is ignored.</summary>
internal static class FormatOption
{
    /// <param name="description">The description.</param>
    /// <param name="formats">The formats; the first is the default.</param>
    public static Option<string> Create(string description, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"{description}: {Listed(formats)}. Default: {formats[0]}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
            CustomParser = result => Read(result, "format", formats),
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(formats);
        return option;
    }

    /// <param name="name">The placeholder in the help.</param>
    /// <param name="what">The name of the values in messages.</param>
    /// <param name="description">The description.</param>
    /// <param name="words">The values.</param>
    public static Argument<string> Argument(string name, string what, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = $"{description}: {Listed(words)}.", CustomParser = result => Read(result, what, words) };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(words);
        return argument;
    }

    private static string Read(ArgumentResult result, string what, string[] words)
    {
        string word = result.Tokens[0].Value;
        if (words.FirstOrDefault(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        result.AddError(Unknown.Message(what, word, words, $"Expected {Listed(words)}."));
        return word;
    }

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Length - 1))} or {words[^1]}";
}
