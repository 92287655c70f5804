using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Parses rows on the command line, by key or by name; keys take precedence over names, and canonical names over other forms.</summary>
/// <param name="kind">The name of the rows in messages.</param>
/// <param name="expected">The sentence that says how to find the keys.</param>
/// <param name="find">Returns the row with a key, or null.</param>
/// <param name="all">Returns every row, for the nearest key and for completion.</param>
/// <param name="named">Returns the bearers of a name; null for rows without names.</param>
internal sealed class RowReader<T>(string kind, string expected, Func<string, T?> find, Func<IEnumerable<T>> all, Func<string, Bearers<T>?>? named)
    where T : class, IRow
{
    private readonly string _helpName = named is null ? "KEY" : "KEY|NAME";

    public Option<T> Option(string name, string description) =>
        Completed(new Option<T>(name) { Description = description, HelpName = _helpName, CustomParser = result => Read(result, 0) });

    /// <summary>Creates an option that may be repeated.</summary>
    public Option<T[]> Options(string name, string description) => Completed(new Option<T[]>(name)
    {
        Description = description,
        HelpName = _helpName,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select((_, token) => Read(result, token)!)],
    });

    public Argument<T> Argument(string name, string description)
    {
        var argument = new Argument<T>(name) { Description = description, HelpName = name, CustomParser = result => Read(result, 0) };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(_ => Keys());
        return argument;
    }

    /// <summary>Creates an optional argument.</summary>
    public Argument<T?> Optional(string name, string description)
    {
        var argument = new Argument<T?>(name) { Description = description, HelpName = name, Arity = ArgumentArity.ZeroOrOne, CustomParser = result => Read(result, 0) };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(_ => Keys());
        return argument;
    }

    private T? Read(ArgumentResult result, int token)
    {
        if (result.Tokens.Count <= token)
            return null;
        string text = result.Tokens[token].Value;
        if (find(text) is { } row)
            return row;
        if (named?.Invoke(text) is { } bearers)
        {
            if (bearers.Meant is { } meant)
                return meant;
            result.AddError($"The name '{text}' has {bearers.Rows.Count} bearers: {bearers.Description}. Expected one of their keys.");
            return null;
        }

        result.AddError(Elsewhere(text) is { } place ? $"'{text}' is {place}, not {(kind[0] is 'a' or 'e' or 'o' ? "an" : "a")} {kind}. {expected}" : Unknown.Message(kind, text, Keys().Concat(Names()), expected));
        return null;
    }

    /// <summary>Describes a text that names a row of another table; null if it names none.</summary>
    private static string? Elsewhere(string text) =>
        CorpusTable.All.FirstOrDefault(table => table.Rows.Any(row => row.Key == text)) is { } holder ? "a key of " + holder.Name
        : Entities.TryNamed(text, out NameMatches<IEntity>? matches) ? "a name in " + string.Join(" and ", matches.Bearers.Select(static bearer => bearer.Table).Distinct())
        : null;

    private IEnumerable<string> Keys() => all().Select(static row => row.Key);

    private IEnumerable<string> Names() => all().OfType<IEntity>().Select(static entity => entity.Name);

    private TOption Completed<TOption>(TOption option)
        where TOption : Option
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_ => Keys());
        return option;
    }
}
