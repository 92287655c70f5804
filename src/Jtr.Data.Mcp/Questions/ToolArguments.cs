using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The arguments of one call, held to the parameters of the tool.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, JsonElement> _values = [];

    /// <param name="tool">The name of the tool.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="values">The arguments; null for none. A null among them is an argument that was left out.</param>
    /// <exception cref="WrongQuestionException">An argument is unknown, wrong or missing. None is passed over, because the answer would be to a wider question.</exception>
    public ToolArguments(string tool, IReadOnlyList<ToolParameter> parameters, IDictionary<string, JsonElement>? values)
    {
        foreach ((string name, JsonElement value) in values ?? new Dictionary<string, JsonElement>())
        {
            if (parameters.FirstOrDefault(known => known.Name == name) is not { } parameter)
            {
                string[] names = [.. parameters.Select(static known => known.Name)];
                throw new WrongQuestionException($"'{tool}' has no parameter '{name}'{(Nearest.To(name, names) is { } nearest ? $"; the nearest is '{nearest}'" : "")}. Expected {string.Join(", ", names)}.");
            }

            if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
                continue;
            parameter.Check(value);
            _values.Add(name, value);
        }

        if (parameters.FirstOrDefault(parameter => parameter.IsRequired && !_values.ContainsKey(parameter.Name)) is { } missing)
            throw new WrongQuestionException($"'{tool}' needs '{missing.Name}': {missing.Description}");
    }

    /// <summary>Whether an argument was given.</summary>
    public bool Has(ToolParameter parameter) => _values.ContainsKey(parameter.Name);

    /// <summary>An argument; the default of its type where it was not given.</summary>
    [return: MaybeNull]
    public T Get<T>(ToolParameter<T> parameter) => _values.TryGetValue(parameter.Name, out JsonElement value) ? parameter.Read(value) : default;

    /// <summary>A date; null where it was not given.</summary>
    public EdtfDate? Date(ToolParameter<EdtfDate> parameter) => Has(parameter) ? Get(parameter) : null;

    /// <summary>The limit.</summary>
    public int Limit(ToolParameter<int> parameter) => Has(parameter) ? Get(parameter) : ToolParameters.UsualLimit;
}
