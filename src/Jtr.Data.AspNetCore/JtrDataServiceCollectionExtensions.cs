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
    /// Binds rows, dates and enumeration labels from the route or the query to parameters of handlers and actions, and adds the schemas of the corpus to every OpenAPI document of the app. The response to an
    /// unknown key is 404, and to an invalid date or label 400, with problem details that name the parameter and the nearest valid value. Idempotent.
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
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
