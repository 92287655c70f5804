using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The arguments of one call, validated against the parameters of the tool.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, JsonElement> _values = [];

    /// <param name="tool">The name of the tool.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="values">The arguments; null for none. A null value counts as a missing argument.</param>
    /// <exception cref="WrongQuestionException">An argument is unknown, wrong or missing. Unknown arguments are not ignored, because the answer would then be to a broader question.</exception>
    public ToolArguments(string tool, IReadOnlyList<ToolParameter> parameters, IDictionary<string, JsonElement>? values)
    {
        foreach ((string name, JsonElement value) in values ?? new Dictionary<string, JsonElement>())
        {
            if (parameters.FirstOrDefault(known => known.Name == name) is not { } parameter)
            {
                string[] names = [.. parameters.Select(static known => known.Name)];
                throw new WrongQuestionException($"'{tool}' has no parameter '{name}'{(Nearest.To(name, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} Expected {string.Join(", ", names)}.");
            }

            if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
                continue;
            parameter.Check(value);
            _values.Add(name, value);
        }

        if (parameters.FirstOrDefault(parameter => parameter.IsRequired && !_values.ContainsKey(parameter.Name)) is { } missing)
            throw new WrongQuestionException($"'{tool}' needs '{missing.Name}': {missing.Description}");
    }

    /// <summary>Returns true if an argument was given; otherwise, false.</summary>
    public bool Has(ToolParameter parameter) => _values.ContainsKey(parameter.Name);

    /// <summary>Returns an argument; the default of its type if it is missing.</summary>
    [return: MaybeNull]
    public T Get<T>(ToolParameter<T> parameter) => _values.TryGetValue(parameter.Name, out JsonElement value) ? parameter.Read(value) : default;

    /// <summary>Returns a date; null if it is missing.</summary>
    public EdtfDate? Date(ToolParameter<EdtfDate> parameter) => Has(parameter) ? Get(parameter) : null;

    /// <summary>Returns the limit.</summary>
    public int Limit(ToolParameter<int> parameter) => Has(parameter) ? Get(parameter) : ToolParameters.DefaultLimit;
}
