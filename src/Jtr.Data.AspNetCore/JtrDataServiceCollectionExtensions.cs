using System;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Jtr.Data.AspNetCore;

/// <summary>Adds Jtr.Data to an app. Thread-safe.</summary>
public static class JtrDataServiceCollectionExtensions
{
    /// <summary>
    /// Lets parameters of handlers and actions be rows, dates and words, taken from the route or the query, and gives every OpenAPI document of the app the schemas of the corpus. A key that no row has is
    /// answered with 404 and a text that is no date, or no word of its enumeration, with 400: problem details name the parameter and the nearest that exists. Calling it again changes nothing.
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static IServiceCollection AddJtrData(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ParameterPolicy>());
        services.ConfigureAll<OpenApiOptions>(static options =>
        {
            options.AddSchemaTransformer(ValueSchemas.TransformAsync);
            options.AddOperationTransformer(ParameterSchemas.TransformAsync);
        });
        return services;
    }
}
