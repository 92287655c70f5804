using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Mcp.Questions;

/// <summary>A parameter of a tool: its schema for assistants, and the reader that holds arguments to it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="IsRequired">Whether the question makes no sense without it.</param>
internal abstract record ToolParameter(string Name, string Description, bool IsRequired)
{
    /// <summary>The JSON Schema of its values, without the description.</summary>
    public abstract JsonObject Schema { get; }

    /// <summary>Reads a value only to find what is wrong with it.</summary>
    public abstract void Check(JsonElement value);
}

/// <summary>A parameter whose values are of a type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="CreateSchema">Makes the JSON Schema of its values.</param>
/// <param name="Read">Reads a value; throws <see cref="WrongQuestionException"/>.</param>
/// <param name="IsRequired">Whether the question makes no sense without it.</param>
internal sealed record ToolParameter<T>(string Name, string Description, Func<JsonObject> CreateSchema, Func<JsonElement, T> Read, bool IsRequired = false)
    : ToolParameter(Name, Description, IsRequired)
{
    /// <inheritdoc/>
    public override JsonObject Schema => CreateSchema();

    /// <inheritdoc/>
    public override void Check(JsonElement value) => Read(value);

    /// <summary>The same parameter of a question that makes no sense without it.</summary>
    public ToolParameter<T> Required() => this with { IsRequired = true };
}
