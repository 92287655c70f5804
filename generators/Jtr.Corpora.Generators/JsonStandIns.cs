// The date types compiled into the generator have JSON attributes. A compiler loads one file and has no System.Text.Json for it, so these unused types stand in for the attributes.
#pragma warning disable CA1019, CA1812, CA1852

namespace System.Text.Json.Serialization
{
    /// <summary>Stands for the condition of the same name.</summary>
    internal enum JsonIgnoreCondition
    {
        Always = 1,
        WhenWritingNull = 3,
    }

    /// <summary>Stands for the attribute of the same name.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class JsonConverterAttribute(Type converterType) : Attribute
    {
        public Type ConverterType { get; } = converterType;
    }

    /// <summary>Stands for the attribute of the same name.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class JsonPropertyNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }

    /// <summary>Stands for the attribute of the same name.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class JsonIgnoreAttribute : Attribute
    {
        public JsonIgnoreCondition Condition { get; set; } = JsonIgnoreCondition.Always;
    }

    /// <summary>Stands for the attribute of the same name.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class JsonConstructorAttribute : Attribute;
}

namespace Jtr.Edtf.CompilerServices
{
    /// <summary>Stands for the factory of the same name.</summary>
    internal sealed class DateJson;
}
