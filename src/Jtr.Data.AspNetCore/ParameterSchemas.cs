using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Jtr.Data.AspNetCore;

/// <summary>Describes parameters that are rows, dates or labels, and the responses to invalid ones.</summary>
internal static class ParameterSchemas
{
    public static Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = new RouteEndpointBuilder(null, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(context.Description.RelativePath ?? ""), 0);
        foreach (object metadata in context.Description.ActionDescriptor.EndpointMetadata)
            endpoint.Metadata.Add(metadata);
        endpoint.Metadata.Add(context.Description.ActionDescriptor);
        endpoint.RequestDelegate = static _ => Task.CompletedTask;
        foreach (BoundParameter bound in BoundParameter.Of(endpoint.Build()))
        {
            foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.Name == bound.Name))
            {
                // A schema reference already describes the type.
                if (parameter.Schema is not OpenApiSchema schema)
                    continue;
                if (schema.Type?.HasFlag(JsonSchemaType.Array) == true)
                {
                    if (schema.Items is OpenApiSchemaReference)
                        continue;
                    schema.Items = schema = new OpenApiSchema();
                }

                if (bound.IsRow)
                    ValueSchemas.Key(schema, bound.Type);
                else
                    ValueSchemas.Text(schema, bound.Type);
            }

            operation.Responses ??= [];
            if (bound.IsRow)
                operation.Responses.TryAdd(StatusCodes.Status404NotFound.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse { Description = "No row has the key. The problem details name the nearest key." });
            else
                operation.Responses.TryAdd(StatusCodes.Status400BadRequest.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse { Description = "A date or a label is invalid. The problem details give the reason or the nearest label." });
        }

        return Task.CompletedTask;
    }
}
