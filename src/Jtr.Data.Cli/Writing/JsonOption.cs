using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>The options <c>--json</c> and, for commands that print rows, <c>--expand</c>.</summary>
internal sealed class JsonOption
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON: one list or object, with rows in the shape of the seeds and the earliest and latest day of each date." };
    private readonly Option<bool>? _expand;

    /// <param name="command">The command to add them to.</param>
    /// <param name="hasRows">True if the answer contains rows, which can be expanded.</param>
    public JsonOption(Command command, bool hasRows = true)
    {
        command.Add(_json);
        if (!hasRows)
            return;
        _expand = new Option<bool>("--expand") { Description = "Print JSON with referenced rows as objects instead of keys." };
        command.Add(_expand);
    }

    public bool IsAsked(ParseResult result) => IsAsked(result.CommandResult);

    /// <summary>Returns true if JSON is requested, while the command line is still being parsed.</summary>
    public bool IsAsked(CommandResult result) => result.GetValue(_json) || (_expand is not null && result.GetValue(_expand));

    /// <summary>Prints the JSON that a command writes.</summary>
    /// <returns>The exit code of success.</returns>
    public int Print(Output output, ParseResult result, Action<JsonRows> write)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
            write(new JsonRows(json, IsExpanded(result)));
        output.Writer.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Writer.Write('\n');
        return ExitCode.Success;
    }

    private bool IsExpanded(ParseResult result) => _expand is not null && result.GetValue(_expand);
}
