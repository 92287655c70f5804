using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Reads rows from the command line, by key or by name; a key goes before a name, and a canonical name before other forms.</summary>
/// <param name="kind">What the rows are called in errors.</param>
/// <param name="expected">Where somebody finds the keys.</param>
/// <param name="find">The row with a key, or null.</param>
/// <param name="all">Every row, for the nearest key and for completion.</param>
/// <param name="named">Those who bear a name; none for rows that have no names.</param>
internal sealed class RowReader<T>(string kind, string expected, Func<string, T?> find, Func<IEnumerable<T>> all, Func<string, Bearers<T>?> named)
    where T : class, IRow
{
    public Option<T> Option(string name, string description) =>
        Completed(new Option<T>(name) { Description = description, HelpName = "KEY", CustomParser = result => Read(result, 0) });

    /// <summary>Returns an option that may be given several times.</summary>
    public Option<T[]> Options(string name, string description) => Completed(new Option<T[]>(name)
    {
        Description = description,
        HelpName = "KEY",
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

    /// <summary>Returns an argument that may be left out.</summary>
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
        if (named(text) is { } bearers)
        {
            if (bearers.Meant is { } meant)
                return meant;
            result.AddError($"The name '{text}' has {bearers.Rows.Count} bearers: {bearers.Description}. Expected the key of one.");
            return null;
        }

        result.AddError(Elsewhere(text) is { } place ? $"'{text}' is {place}, and no {kind}. {expected}" : Unknown.Message(kind, text, Keys().Concat(Names()), expected));
        return null;
    }

    /// <summary>What a text is that leads to a row of another table; null where it leads to none.</summary>
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
