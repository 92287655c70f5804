using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;
using Jtr.Data.Mcp.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Jtr.Data.Mcp.Resources;

/// <summary>Serves the rows of the corpus as resources, one for each key, and completes keys.</summary>
internal static class CorpusResources
{
    private const string Json = "application/json";
    private const int PageSize = 200;

    // The protocol's maximum number of completions.
    private const int MaxCompletions = 100;

    /// <summary>Gets the template of the addresses.</summary>
    public static ResourceTemplate Template { get; } = new()
    {
        Name = "row",
        Title = "A row of the corpus",
        UriTemplate = RowAddress.Template,
        Description = "A row by its table and key, as the tool 'get' returns it.",
        MimeType = Json,
    };

    /// <summary>Returns a page of the resources.</summary>
    /// <param name="cursor">The cursor of the page; null for the first.</param>
    public static ListResourcesResult List(string? cursor)
    {
        int start = 0;
        if (cursor is not null && !(int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start) && start > 0 && start < CorpusTables.Rows.Count))
            throw new McpProtocolException($"'{cursor}' is not a cursor. Expected the 'nextCursor' of an earlier page.", McpErrorCode.InvalidParams);
        int end = Math.Min(start + PageSize, CorpusTables.Rows.Count);
        return new ListResourcesResult
        {
            Resources =
            [
                .. CorpusTables.Rows.Skip(start).Take(end - start).Select(static row => new Resource
                {
                    Uri = RowAddress.Of(row),
                    Name = row.Key,
                    Title = row is IEntity entity ? entity.Name : null,
                    Description = Sentences.Say(row, AnswerCertainty.Yes),
                    MimeType = Json,
                }),
            ],
            NextCursor = end < CorpusTables.Rows.Count ? end.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>Returns a resource.</summary>
    /// <exception cref="McpProtocolException">The address is not that of a row; the message names the nearest key.</exception>
    public static ReadResourceResult Read(string address)
    {
        if (!RowAddress.TryRead(address, out string? table, out string? key))
            throw new McpProtocolException($"'{address}' is not the address of a row. Expected {RowAddress.Template}.", McpErrorCode.InvalidParams);
        if (CorpusTables.All.FirstOrDefault(known => known.Name == table).Rows is not { } rows)
            throw NotFound($"There is no table '{table}'.", Nearest.To(table, CorpusTables.All.Select(static known => known.Name)), "Expected one of " + string.Join(", ", CorpusTables.All.Select(static known => known.Name)) + ".");
        if (rows.FirstOrDefault(known => known.Key == key) is not { } row)
            throw NotFound($"The table '{table}' has no key '{key}'.", Nearest.To(key, rows.Select(static known => known.Key)), "The tool 'search' finds keys.");
        return new ReadResourceResult { Contents = [new TextResourceContents { Uri = address, MimeType = Json, Text = AnswerJson.TextOf(GetTool.Of(row)) }] };
    }

    /// <summary>Completes a table or key: first those that start with the text, then those that contain it.</summary>
    public static CompleteResult Complete(CompleteRequestParams asked)
    {
        if (asked.Ref is not ResourceTemplateReference { Uri: RowAddress.Template })
            throw new McpProtocolException($"Only the arguments of '{RowAddress.Template}' are completed.", McpErrorCode.InvalidParams);
        IEnumerable<string> words = asked.Argument.Name switch
        {
            "table" => CorpusTables.All.Select(static table => table.Name),
            "key" when asked.Context?.Arguments?.TryGetValue("table", out string? table) == true => CorpusTables.All.Where(known => known.Name == table).SelectMany(static known => known.Rows).Select(static row => row.Key),
            "key" => CorpusTables.Rows.Select(static row => row.Key),
            _ => throw new McpProtocolException($"{RowAddress.Template} has no argument '{asked.Argument.Name}'. Expected table or key.", McpErrorCode.InvalidParams),
        };
        string start = asked.Argument.Value;
        string[] found = [.. words.Where(word => word.Contains(start, StringComparison.OrdinalIgnoreCase)).OrderByDescending(word => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)).ThenBy(static word => word, StringComparer.Ordinal)];
        return new CompleteResult { Completion = new Completion { Values = [.. found.Take(MaxCompletions)], Total = found.Length, HasMore = found.Length > MaxCompletions } };
    }

    private static McpProtocolException NotFound(string problem, string? nearest, string expected) =>
        new(problem + (nearest is null ? " " : $" The nearest is '{nearest}', which is a different one. ") + expected, McpErrorCode.ResourceNotFound);
}
