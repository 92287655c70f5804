using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Jtr.Data.AspNetCore;

/// <summary>A parameter of a handler or an action that is a row, a date or an enumeration value from the route or the query.</summary>
/// <param name="Name">The name in the route or query.</param>
/// <param name="Type">The type of the value; for a list, the type of its elements.</param>
/// <param name="IsInRoute">True for a route parameter; false for a query parameter.</param>
internal sealed record BoundParameter(string Name, Type Type, bool IsInRoute)
{
    /// <summary>True if the value is a row, given by its key; otherwise, false.</summary>
    public bool IsRow { get; } = typeof(IRow).IsAssignableFrom(Type);

    /// <summary>True if the value is the label of an enumeration value, for which the framework knows only the C# name; otherwise, false.</summary>
    public bool IsEnum { get; } = Type.IsEnum;

    /// <summary>Returns the parameters of an endpoint that are rows, dates or enumeration labels; empty if there are none.</summary>
    public static BoundParameter[] Of(Endpoint endpoint)
    {
        RoutePattern? pattern = (endpoint as RouteEndpoint)?.RoutePattern;
        IEnumerable<BoundParameter?> handlers = endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Select(parameter => Create(pattern, parameter.Name, parameter.ParameterInfo.ParameterType, parameter.ParameterInfo));
        IEnumerable<BoundParameter?> actions = (endpoint.Metadata.GetMetadata<ActionDescriptor>()?.Parameters ?? [])
            .Select(parameter => IsElsewhere(parameter.BindingInfo?.BindingSource) ? null : Create(pattern, parameter.BindingInfo?.BinderModelName ?? parameter.Name, parameter.ParameterType, null));
        return [.. handlers.Concat(actions).OfType<BoundParameter>()];
    }

    /// <summary>Parses a text as JSON would.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options of the app, which know the type.</param>
    /// <param name="value">The value, or null.</param>
    /// <returns>The error message; null on success.</returns>
    public string? Read(string text, JsonSerializerOptions options, out object? value)
    {
        value = null;

        // An empty text is the JSON of a missing date, but is invalid in a URL.
        if (text.Length == 0)
            return IsRow ? "The key is empty. Expected the key of a row." : "The value is empty. Expected a date or a label.";
        try
        {
            value = JsonSerializer.SerializeToElement(text, options).Deserialize(options.GetTypeInfo(Type));
            return null;
        }
        catch (JsonException problem)
        {
            return problem.InnerException is FormatException or KeyNotFoundException ? problem.InnerException.Message : problem.Message;
        }
    }

    private static BoundParameter? Create(RoutePattern? pattern, string name, Type type, ParameterInfo? parameter)
    {
        object[] attributes = parameter?.GetCustomAttributes(inherit: true) ?? [];
        if (attributes.Any(static attribute => attribute is IFromBodyMetadata or IFromHeaderMetadata or IFromServiceMetadata or IFromFormMetadata))
            return null;
        name = attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name ?? attributes.OfType<IFromQueryMetadata>().FirstOrDefault()?.Name ?? name;
        type = type.IsArray ? type.GetElementType()! : type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsOurs(type) ? new BoundParameter(name, type, pattern?.GetParameter(name) is not null) : null;
    }

    private static bool IsOurs(Type type) =>
        type == typeof(EdtfDate) || type == typeof(Day) || (typeof(IRow).IsAssignableFrom(type) && type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false)) || IsLabelledEnum(type);

    private static bool IsLabelledEnum(Type type) =>
        type.IsEnum && type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(EnumLabelJsonConverter<>);

    private static bool IsElsewhere(BindingSource? source) => source is not null && source != BindingSource.Path && source != BindingSource.Query && source != BindingSource.ModelBinding;
}
