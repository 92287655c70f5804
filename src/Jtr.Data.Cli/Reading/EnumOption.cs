using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Creates options for enumeration values: <c>--kind allied-with</c>; a value may also be written as in C#, <c>AlliedWith</c>.</summary>
internal static class EnumOption
{
    /// <summary>The placeholder for a value in the help, which lists the values below it.</summary>
    public const string Placeholder = "VALUE";

    /// <summary>Creates an option that may be repeated; any of its values matches.</summary>
    public static Option<T[]> Many<T>(string name, string description)
        where T : struct, Enum => Create<T>(name, description, ArgumentArity.OneOrMore);

    /// <summary>Creates an option for one value; typed as a list like the others, because each additional generic instantiation costs start-up time.</summary>
    public static Option<T[]> One<T>(string name, string description)
        where T : struct, Enum => Create<T>(name, description, ArgumentArity.ExactlyOne);

    private static Option<T[]> Create<T>(string name, string description, ArgumentArity arity)
        where T : struct, Enum
    {
        var option = new Option<T[]>(name)
        {
            Description = description,
            HelpName = Placeholder,
            Arity = arity,
            CustomParser = static result => [.. result.Tokens.Select((_, token) => Read<T>(result, token))],
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(static _ => Labels<T>());
        return option;
    }

    private static T Read<T>(ArgumentResult result, int token)
        where T : struct, Enum
    {
        string text = result.Tokens[token].Value;
        string folded = Folded(text);
        foreach (T value in Enum.GetValues<T>())
        {
            if (Folded(value.ToString()) == folded)
                return value;
        }

        string[] labels = Labels<T>();
        result.AddError(Unknown.Message(EnumText.Kebab(typeof(T).Name).Replace('-', ' '), text, labels, "Expected one of " + string.Join(", ", labels) + "."));
        return default;
    }

    /// <summary>Folds a spelling of a value, so that its label and its C# name are equal.</summary>
    private static string Folded(string text) => string.Concat(text.Where(static letter => letter is not ('-' or '_' or ' '))).ToLowerInvariant();

    private static string[] Labels<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(EnumText.Of)];
}
