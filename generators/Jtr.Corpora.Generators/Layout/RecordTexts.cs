using System.Collections.Generic;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A text of a row or of a value nested in it, with its record.</summary>
internal sealed record RecordText(PropertyShape Property, string Text, RecordShape Record, EquatableArray<ResolvedValue> Values);

/// <summary>Finds the texts of a row and of its nested values, but not of other rows, in the order of declaration.</summary>
internal static class RecordTexts
{
    public static IEnumerable<RecordText> Of(SchemaShape schema, RecordShape record, EquatableArray<ResolvedValue> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            foreach (ResolvedValue value in values[i].Present)
            {
                if (property.Type.Kind == ValueKind.Text)
                    yield return new RecordText(property, value.Text, record, values);
                if (property.Type.Kind != ValueKind.Value)
                    continue;
                foreach (RecordText text in Of(schema, schema.ValueOf(property.Type.Target), value.Items))
                    yield return text;
            }
        }
    }
}
