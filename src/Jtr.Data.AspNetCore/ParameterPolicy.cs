using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Jtr.Data.AspNetCore;

/// <summary>
/// Checks the parameters of an endpoint before it runs. An invalid row, date or label gives a response with the reason, instead of the framework's empty 400. Replaces labels by
/// the C# names that the framework binds.
/// </summary>
internal sealed class ParameterPolicy(IOptions<JsonOptions> options) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly JsonSerializerOptions _json = options.Value.SerializerOptions;
    private readonly ConditionalWeakTable<Endpoint, BoundParameter[]> _parameters = [];

    // After the policies that choose the endpoint by method, host and content type.
    public override int Order => 10_000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => ParametersOf(endpoint).Length > 0);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        // Candidates are ordered by precedence; the first valid one runs.
        for (int i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i))
                continue;
            CandidateState candidate = candidates[i];
            if (Bind(httpContext, candidate) is { } problem)
                candidates.ReplaceEndpoint(i, problem, candidate.Values);
            break;
        }

        return Task.CompletedTask;
    }

    private BoundParameter[] ParametersOf(Endpoint endpoint) => _parameters.GetValue(endpoint, BoundParameter.Of);

    private Endpoint? Bind(HttpContext http, CandidateState candidate)
    {
        Dictionary<string, StringValues>? query = null;
        foreach (BoundParameter parameter in ParametersOf(candidate.Endpoint))
        {
            if (parameter.IsInRoute)
            {
                if (candidate.Values?[parameter.Name] is not string text)
                    continue;
                if (parameter.Read(text, _json, out object? value) is { } wrong)
                    return Problem(parameter, wrong);
                if (parameter.IsEnum)
                    candidate.Values[parameter.Name] = value!.ToString();
                continue;
            }

            StringValues given = http.Request.Query[parameter.Name];
            var names = new List<string?>(given.Count);
            foreach (string? text in given)
            {
                if (parameter.Read(text ?? "", _json, out object? value) is { } wrong)
                    return Problem(parameter, wrong);
                names.Add(value!.ToString());
            }

            if (parameter.IsEnum && names.Count > 0)
            {
                query ??= http.Request.Query.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.OrdinalIgnoreCase);
                query[parameter.Name] = names.ToArray();
            }
        }

        if (query is not null)
            http.Request.Query = new QueryCollection(query);
        return null;
    }

    private static Endpoint Problem(BoundParameter parameter, string wrong)
    {
        int status = parameter.IsRow ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
        IResult result = TypedResults.Problem(wrong, statusCode: status, extensions: new Dictionary<string, object?> { ["parameter"] = parameter.Name });
        return new Endpoint(result.ExecuteAsync, EndpointMetadataCollection.Empty, "The parameter " + parameter.Name);
    }
}
