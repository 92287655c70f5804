using System.Text.Json.Serialization;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>The source-generated contract of the rival's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RivalCorpus))]
internal sealed partial class RivalContext : JsonSerializerContext;
