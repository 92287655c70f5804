using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;
using ModelContextProtocol.Protocol;

namespace Jtr.Data.Mcp.Tools;

/// <summary>A tool of the server: its parameters, its schemas, and its answers.</summary>
internal abstract class CorpusTool
{
    private readonly Lazy<Tool> _description;

    /// <summary>Creates a tool.</summary>
    protected CorpusTool() => _description = new Lazy<Tool>(Describe);

    /// <summary>Gets the name.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the description of the tool and its parameters, in the form of the protocol.</summary>
    public Tool Description => _description.Value;

    /// <summary>Gets the name for people.</summary>
    protected abstract string Title { get; }

    /// <summary>Gets the purpose, for an assistant that chooses among tools.</summary>
    protected abstract string Purpose { get; }

    /// <summary>Gets the parameters.</summary>
    protected abstract IReadOnlyList<ToolParameter> Parameters { get; }

    /// <summary>Gets the type of its answers.</summary>
    protected abstract Type AnswerType { get; }

    /// <summary>Answers a call. A wrong question gives an answer marked as an error, so that the assistant can correct it.</summary>
    /// <param name="arguments">The raw arguments; null for none.</param>
    public CallToolResult Call(IDictionary<string, JsonElement>? arguments)
    {
        ToolAnswer answer;
        try
        {
            answer = Answer(new ToolArguments(Name, Parameters, arguments));
        }
        catch (WrongQuestionException wrong)
        {
            answer = new ToolAnswer { Answer = wrong.Kind, Statement = wrong.Message, Certainty = AnswerCertainty.None, Nearest = [.. wrong.Nearest], Citation = CorpusStamp.Cite() };
            return Result(answer, isError: true);
        }

        return Result(answer, isError: false);
    }

    /// <summary>Answers a valid question.</summary>
    /// <exception cref="WrongQuestionException">The question names an unknown row, or its arguments contradict each other.</exception>
    protected abstract ToolAnswer Answer(ToolArguments arguments);

    private static CallToolResult Result(ToolAnswer answer, bool isError)
    {
        JsonElement json = AnswerJson.Of(answer);
        return new CallToolResult
        {
            IsError = isError,
            StructuredContent = json,

            // For clients that do not read structured content; an error is its one line.
            Content = [new TextContentBlock { Text = isError ? answer.Statement : AnswerJson.TextOf(answer) }],
        };
    }

    private Tool Describe()
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (ToolParameter parameter in Parameters)
        {
            JsonObject schema = parameter.Schema;
            schema["description"] = parameter.Description;
            properties[parameter.Name] = schema;
            if (parameter.IsRequired)
                required.Add((JsonNode)parameter.Name);
        }

        var input = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            input["required"] = required;
        return new Tool
        {
            Name = Name,
            Title = Title,
            Description = Purpose,
            InputSchema = JsonSerializer.SerializeToElement(input),
            OutputSchema = AnswerJson.SchemaOf(AnswerType),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
        };
    }
}
