using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jtr.Data.Mcp.Questions;

/// <summary>A parameter of a tool: its schema for assistants, and the parser of its arguments.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">Its purpose.</param>
/// <param name="IsRequired">True if it is required.</param>
internal abstract record ToolParameter(string Name, string Description, bool IsRequired)
{
    /// <summary>Gets the JSON Schema of its values, without the description.</summary>
    public abstract JsonObject Schema { get; }

    /// <summary>Validates a value.</summary>
    public abstract void Check(JsonElement value);
}

/// <summary>A parameter with values of a type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">Its purpose.</param>
/// <param name="CreateSchema">Creates the JSON Schema of its values.</param>
/// <param name="Read">Parses a value; throws <see cref="WrongQuestionException"/>.</param>
/// <param name="IsRequired">True if it is required.</param>
internal sealed record ToolParameter<T>(string Name, string Description, Func<JsonObject> CreateSchema, Func<JsonElement, T> Read, bool IsRequired = false)
    : ToolParameter(Name, Description, IsRequired)
{
    /// <inheritdoc/>
    public override JsonObject Schema => CreateSchema();

    /// <inheritdoc/>
    public override void Check(JsonElement value) => Read(value);

    /// <summary>Returns the same parameter, required.</summary>
    public ToolParameter<T> Required() => this with { IsRequired = true };
}
