using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Formats;

namespace Jtr.Corpora.Exports.Json;

/// <summary>A file with one indented JSON value.</summary>
internal static class JsonFile
{
    public static ExportFile Create(string path, string mediaType, string description, Func<JsonNode> value) => new(path, mediaType, description, stream =>
    {
        using (var json = new Utf8JsonWriter(stream, WholeJson.Options))
            value().WriteTo(json);
        stream.WriteByte((byte)'\n');
    });

    /// <summary>Creates a list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    /// <summary>Creates a list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> items) => [.. items.Select(static item => (JsonNode?)item)];
}
