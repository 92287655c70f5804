using System.Collections.Generic;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A text of a row or of a value nested in it, with its record.</summary>
internal readonly record struct RecordText(PropertyShape Property, string Text, RecordShape Record, EquatableArray<ResolvedValue> Values);

/// <summary>Finds the texts of a row and of its nested values, but not of other rows, in the order of declaration.</summary>
internal static class RecordTexts
{
    /// <param name="tree">The properties whose texts are added; those that are not texts are skipped.</param>
    public static void Find(List<RecordText> texts, PropertyTree tree, EquatableArray<ResolvedValue> values)
    {
        foreach (PropertyTree.Branch branch in tree.Branches)
        {
            if (branch.Nested is null && branch.Property.Type.Kind != ValueKind.Text)
                continue;
            foreach (ResolvedValue value in values[branch.Index].Present)
            {
                if (branch.Nested is { } nested)
                    Find(texts, nested, value.Items);
                else
                    texts.Add(new RecordText(branch.Property, value.Text, tree.Record, values));
            }
        }
    }
}
