using System;
using System.Collections.Generic;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A text of a row or of a value nested in it, with its record.</summary>
internal readonly record struct RecordText(PropertyShape Property, string Text, RecordShape Record, EquatableArray<ResolvedValue> Values);

/// <summary>Finds the texts of a row and of its nested values, but not of other rows, in the order of declaration.</summary>
internal static class RecordTexts
{
    /// <summary>Adds the texts of the properties that satisfy a condition.</summary>
    public static void Find(List<RecordText> texts, SchemaShape schema, RecordShape record, EquatableArray<ResolvedValue> values, Func<PropertyShape, bool> isWanted)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            bool isNested = property.Type.Kind == ValueKind.Value;
            if (!isNested && (property.Type.Kind != ValueKind.Text || !isWanted(property)))
                continue;
            foreach (ResolvedValue value in values[i].Present)
            {
                if (isNested)
                    Find(texts, schema, schema.ValueOf(property.Type.Target), value.Items, isWanted);
                else
                    texts.Add(new RecordText(property, value.Text, record, values));
            }
        }
    }
}
