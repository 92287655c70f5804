using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>Finds the spans of source texts among the fields of a row.</summary>
internal static class EvidenceFields
{
    private const string Digest = "digest";

    /// <summary>Returns the spans of the row's own properties and those of nested values, each once.</summary>
    public static (List<AtlasEvidence> Own, List<AtlasEvidence> Nested) Of(CorpusShape shape, IReadOnlyList<AtlasField> fields)
    {
        List<AtlasEvidence> own = [], nested = [];
        Collect(shape, fields, own, nested);
        return (own, nested);
    }

    private static void Collect(CorpusShape shape, IReadOnlyList<AtlasField> fields, List<AtlasEvidence> found, List<AtlasEvidence> nested)
    {
        foreach (AtlasField field in fields.Where(static field => field.Property.Kind == ValueKind.Value))
        {
            RecordShape record = shape.ValueOf(field.Property.Target);
            foreach (AtlasValue value in field.Values)
            {
                if (record.SourceRole != SourceRole.Evidence)
                    Collect(shape, value.Fields, nested, nested);
                else if (Read(record, value) is { } evidence)
                    found.Add(evidence);
            }
        }
    }

    private static AtlasEvidence? Read(RecordShape record, AtlasValue value)
    {
        if (record.Span is not { Start: { } start, Within: { } within } span || Field(value, PropertyNames.Json(within))?.Row is not { } passage)
            return null;
        return new AtlasEvidence(
            passage,
            Number(value, PropertyNames.Json(start)),
            Number(value, PropertyNames.Json(span.End)),
            Field(value, Digest)?.Text ?? "",
            [.. value.Fields.Where(static field => field.Property is { Kind: ValueKind.Enum, IsList: false }).Select(static field => field.Values[0].Text)],
            [.. value.Fields.Where(field => field.Property is not { Kind: ValueKind.Enum, IsList: false } && field.Property.Name != start && field.Property.Name != span.End && field.Property.Name != within && field.Name != Digest)]);
    }

    private static AtlasValue? Field(AtlasValue value, string name) => value.Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal))?.Values[0];

    private static int Number(AtlasValue value, string name) => int.TryParse(Field(value, name)?.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
