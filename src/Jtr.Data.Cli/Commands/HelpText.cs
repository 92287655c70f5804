using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
using System.Linq;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Commands;

/// <summary>
/// Formats the help of a command within a width: its purpose, usage, arguments and options with their values, subcommands, and examples. Optional
/// parts are in brackets.
/// </summary>
internal sealed class HelpText(TextWriter output, int width)
{
    /// <summary>The indent of continuation lines.</summary>
    private const int Indent = 5;

    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines that run unchanged.</param>
    public void Write(Command command, IReadOnlyList<string> examples)
    {
        output.WriteLine("Description:");
        foreach (string paragraph in (command.Description ?? "").ReplaceLineEndings("\n").Split('\n'))
            Wrap(2, "", paragraph, 2);
        output.WriteLine();
        output.WriteLine("Usage:");
        Wrap(2, "", Usage(command), Indent);
        output.WriteLine();
        Table("Arguments:", command.Arguments.Select(static argument => (Placeholder(argument), argument.Description ?? "")));
        Table("Options:", Options(command).Select(static option => (Names(option), option.Description ?? "")));
        Table("Values:", Options(command).Where(static option => option.HelpName == EnumOption.Placeholder).Select(static option => (option.Name, Values(option))));
        Table("Commands:", command.Subcommands.Where(static sub => !sub.Hidden).Select(static sub => (Call(sub), FirstParagraph(sub))));
        List("Examples:", examples, " \\");
    }

    /// <summary>Writes lines below a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="lines">The lines; writes nothing if there are none.</param>
    /// <param name="continuationMark">The continuation mark at the end of a broken line, such as a shell's backslash.</param>
    public void List(string title, IReadOnlyList<string> lines, string continuationMark)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine(title);
        foreach (string line in lines)
            Wrap(2, "", line, Indent, continuationMark);
        output.WriteLine();
    }

    private void Table(string title, IEnumerable<(string Head, string Text)> rows)
    {
        (string Head, string Text)[] all = [.. rows];
        if (all.Length == 0)
            return;
        output.WriteLine(title);
        int column = all.Max(static row => row.Head.Length) + 4;
        foreach ((string head, string text) in all)
        {
            if (column <= width / 2)
            {
                Wrap(2, head.PadRight(column - 2), text, column);
            }
            else
            {
                Wrap(2, "", head, Indent);
                Wrap(Indent + 1, "", text, Indent + 1);
            }
        }

        output.WriteLine();
    }

    /// <summary>Writes a text after a heading, wrapped with continuation lines at a column.</summary>
    private void Wrap(int start, string head, string text, int column, string continuationMark = "")
    {
        string line = new string(' ', start) + head;
        bool isEmpty = true;
        foreach (string word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length + continuationMark.Length > width)
            {
                output.WriteLine(line + continuationMark);
                line = new string(' ', column);
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        output.WriteLine(line.TrimEnd());
    }

    private static string Usage(Command command) => command is RootCommand
        ? $"{command.Name} [command] [options]"
        : string.Join(' ', command.Parents.OfType<Command>().Select(static parent => parent.Name).Append(Call(command)).Append("[options]"));

    private static string Call(Command command) => string.Join(' ', command.Arguments.Select(Placeholder).Prepend(command.Name));

    private static string Placeholder(Argument argument)
    {
        string name = $"<{argument.HelpName ?? argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(static parent => parent.Options).Where(static option => option.Recursive))
        .Where(static option => !option.Hidden);

    private static string Names(Option option)
    {
        // Skips aliases with a slash, which are for Windows and not documented.
        IEnumerable<string> names = option.Aliases.Where(static alias => alias[0] == '-').Append(option.Name).OrderBy(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal);
        return string.Join(", ", names) + (option.HelpName is { } value ? $" <{value}>" : "");
    }

    private static string Values(Option option) => string.Join(", ", option.GetCompletions(CompletionContext.Empty).Select(static completion => completion.Label));

    private static string FirstParagraph(Command command) => (command.Description ?? "").ReplaceLineEndings("\n").Split("\n\n")[0];
}
