using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Corpora.CompilerServices;
using Jtr.Corpora.Schema;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Jtr.Data.AspNetCore;

/// <summary>Describes the types with custom JSON, which the framework does not know: rows and their parts, dates, enumeration labels.</summary>
internal static class ValueSchemas
{
    private const string Edtf = "edtf";

    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (typeof(IRecord).IsAssignableFrom(type))
            Record(schema, type);
        else if (!Text(schema, type) && context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && ItemOf(element) is { } item)
            schema.Items = item;
        return Task.CompletedTask;
    }

    // The framework omits the items of a list whose type it does not know.
    private static OpenApiSchema? ItemOf(Type type)
    {
        var schema = new OpenApiSchema();
        if (typeof(IRecord).IsAssignableFrom(type))
            Record(schema, type);
        else if (!Text(schema, type))
            return null;
        return Shared(type, schema);
    }

    /// <summary>Describes a value whose JSON is a text. Returns false for any other type.</summary>
    public static bool Text(OpenApiSchema schema, Type type)
    {
        if (type == typeof(EdtfDate) || type == typeof(DateArgument))
            Text(schema, "A date in the Extended Date/Time Format of ISO 8601-2: a day, a month, a year, an interval or a set, with ? ~ % and X for uncertainty.", Edtf, "^[-0-9XYESTZ+:.,/?~%\\[\\]{}]*$", "2023-08?");
        else if (type == typeof(Day))
            Text(schema, "A day of the proleptic Gregorian calendar, ISO 8601.", null, "^[-+]?[0-9]{4,16}-[0-9]{2}-[0-9]{2}$", "2004-06-11");
        else if (type == typeof(DateBound))
            Text(schema, "A day, or the reason why the bound is not a day: open, unknown, unplaced or none.", null, "^([-+]?[0-9]{4,16}-[0-9]{2}-[0-9]{2}|open|unknown|unplaced|none)$", "2004-06-11");
        else if (type == typeof(AllenRelations))
            Text(schema, "Allen's relations by Alspaugh's letters.", null, "^[pmoFDseSdfOMP]*$", "pm");
        else if (type == typeof(Ternary))
            Labels(schema, ["yes", "maybe", "no"]);
        else if (type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute), inherit: false) && IsOurs(type))
            Labels(schema, LabelsOf(type));
        else
            return false;
        return true;
    }

    /// <summary>Describes the key of a row.</summary>
    public static void Key(OpenApiSchema schema, Type row)
    {
        Text(schema, $"The key of a row of {TableOf(row)}.", null, null, null);
        schema.Format = "key";
    }

    private static void Text(OpenApiSchema schema, string description, string? format, string? pattern, string? example)
    {
        Clear(schema, JsonSchemaType.String);
        schema.Description = description;
        schema.Format = format;
        schema.Pattern = pattern;
        schema.Examples = example is null ? null : [JsonValue.Create(example)];
    }

    private static void Labels(OpenApiSchema schema, IEnumerable<string> labels)
    {
        Clear(schema, JsonSchemaType.String);
        schema.Enum = [.. labels.Select(static label => (JsonNode)JsonValue.Create(label)!)];
    }

    private static void Record(OpenApiSchema schema, Type type)
    {
        Clear(schema, JsonSchemaType.Object);
        bool isRow = typeof(IRow).IsAssignableFrom(type);
        schema.Description = type.IsInterface && isRow ? $"A row of any table of {TableOf(type)}. References to rows are keys. In a request, only the key is read, from an object or as a string."
            : isRow ? $"A row of {TableOf(type)}. References to rows are keys. In a request, only the key is read, from an object or as a string."
            : "A part of a row.";
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        schema.Required = new HashSet<string>();
        schema.AdditionalPropertiesAllowed = true;
        if (type.IsInterface && isRow)
        {
            schema.Properties["table"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The table of the row." };
            schema.Required.Add("table");
        }

        foreach (PropertyInfo property in PropertiesOf(type))
        {
            string name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            Type one = property.PropertyType;
            bool isList = one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
            bool isRequired = !isList && Nullable.GetUnderlyingType(one) is null && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.Nullable;
            one = isList ? one.GetGenericArguments()[0] : Nullable.GetUnderlyingType(one) ?? one;
            OpenApiSchema value = ValueOf(one);
            schema.Properties[name] = isList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value;
            if (isRequired)
                schema.Required.Add(name);
        }
    }

    private static OpenApiSchema ValueOf(Type type)
    {
        var schema = new OpenApiSchema();
        if (typeof(IRow).IsAssignableFrom(type))
        {
            Key(schema, type);
        }
        else if (typeof(IRecord).IsAssignableFrom(type))
        {
            Record(schema, type);
            return Shared(type, schema);
        }
        else if (Text(schema, type))
        {
            return Shared(type, schema);
        }
        else
        {
            (schema.Type, schema.Format) = Type.GetTypeCode(type) switch
            {
                TypeCode.Boolean => (JsonSchemaType.Boolean, null),
                TypeCode.Decimal or TypeCode.Double or TypeCode.Single => (JsonSchemaType.Number, "double"),
                TypeCode.Int64 or TypeCode.UInt32 or TypeCode.UInt64 => (JsonSchemaType.Integer, "int64"),
                TypeCode.String => (JsonSchemaType.String, null),
                _ => (JsonSchemaType.Integer, "int32"),
            };
        }

        return schema;
    }

    // Registers the schema as a component of the document, as the framework does for known types, so that a generated client has one type for it.
    private static OpenApiSchema Shared(Type type, OpenApiSchema schema)
    {
        schema.Metadata = new Dictionary<string, object> { ["x-schema-id"] = type.Name };
        return schema;
    }

    /// <summary>Returns the properties that are columns of a record, in its order; for an interface, its own and inherited properties that are columns of the records.</summary>
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        if (!type.IsInterface)
        {
            string[] columns = type.GetCustomAttribute<CompiledRecordAttribute>()?.Properties ?? [];
            return columns.Select(name => type.GetProperty(name)!)
                .Where(static property => property is not null && !property.IsDefined(typeof(InverseAttribute)) && !IsDerived(property));
        }

        PropertyInfo[] declared = [.. type.GetInterfaces().Append(type).SelectMany(static one => one.GetProperties()).DistinctBy(static property => property.Name)];
        Type[] records = [.. type.Assembly.GetExportedTypes().Where(record => record.IsClass && type.IsAssignableFrom(record))];
        return declared.Where(property => records.Length > 0 && Array.TrueForAll(records, record => PropertiesOf(record).Any(column => column.Name == property.Name)));
    }

    // A property marked [Every] is computed; the attribute is on the record or on the interface that declares it.
    private static bool IsDerived(PropertyInfo property) =>
        property.IsDefined(typeof(EveryAttribute)) || property.DeclaringType!.GetInterfaces().Any(one => one.GetProperty(property.Name)?.IsDefined(typeof(EveryAttribute)) == true);

    private static string TableOf(Type row) =>
        row.GetCustomAttribute<CorpusTableAttribute>()?.Name ?? row.GetCustomAttribute<UnionAttribute>()?.TableClass.ToLowerInvariant() ?? "the corpus";

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(EdtfDate).Assembly
        || (type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(EnumLabelJsonConverter<>));

    private static IEnumerable<string> LabelsOf(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(number => System.Text.Json.JsonSerializer.SerializeToNode(Enum.ToObject(type, number), type)!.GetValue<string>());

    private static void Clear(OpenApiSchema schema, JsonSchemaType type)
    {
        bool isNullable = schema.Type?.HasFlag(JsonSchemaType.Null) == true;
        schema.Type = isNullable ? type | JsonSchemaType.Null : type;
        schema.Format = schema.Pattern = null;
        schema.Enum = null;
        schema.AnyOf = schema.OneOf = schema.AllOf = null;
    }
}
