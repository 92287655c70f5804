using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Follows a path such as <c>Evidence.Passage.Document.Label</c> from a row, through lists, nested values and references.</summary>
internal static class PathReader
{
    /// <summary>Returns the name of the values at the end of a path: that of the last property; in a longer path, that of the property before it.</summary>
    public static string Label(string path)
    {
        string[] steps = path.Split('.');
        return steps.Length == 1 ? steps[0] : steps[steps.Length - 2];
    }

    public static IEnumerable<string> Texts(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, string path) =>
        Texts(schema, corpus, schema.Tables[table].Record, row.Values, path);

    /// <param name="depth">The number of derived dates that led here.</param>
    public static IEnumerable<string> Texts(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, string path, int depth = 0) =>
        Texts(schema, corpus, values, record, path.Split('.'), 0, depth);

    /// <summary>Returns true if a path from a row leads to at least one value and every value is the given one; otherwise, false.</summary>
    public static bool Every(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, EveryShape every) => Every(schema, corpus, schema.Tables[table].Record, row.Values, every);

    /// <inheritdoc cref="Every(SchemaShape, ResolvedCorpus, int, ResolvedRow, EveryShape)"/>
    public static bool Every(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, EveryShape every)
    {
        string[] labels = Texts(schema, corpus, record, values, every.Path).Distinct().ToArray();
        return labels.Length == 1 && labels[0] == every.Label;
    }

    private static IEnumerable<string> Texts(SchemaShape schema, ResolvedCorpus corpus, EquatableArray<ResolvedValue> values, RecordShape record, string[] steps, int step, int depth)
    {
        int index = record.IndexOf(steps[step]);
        if (index < 0)
            yield break;
        TypeShape type = record.Properties[index].Type;
        ResolvedValue held = record.Properties[index].DateElse is { } derived ? DerivedDates.Date(schema, corpus, record, values, derived, depth) : values[index];
        foreach (ResolvedValue value in held.Present)
        {
            if (step == steps.Length - 1)
            {
                yield return Text(schema, corpus, value, type);
                continue;
            }

            IEnumerable<string> further = type.Kind switch
            {
                ValueKind.Value => Texts(schema, corpus, value.Items, schema.ValueOf(type.Target), steps, step + 1, depth),
                ValueKind.Reference or ValueKind.UnionReference => Further(schema, corpus, value, type, steps, step + 1, depth),
                _ => [],
            };
            foreach (string text in further)
                yield return text;
        }
    }

    private static IEnumerable<string> Further(SchemaShape schema, ResolvedCorpus corpus, ResolvedValue value, TypeShape type, string[] steps, int step, int depth)
    {
        (int table, int row) = RowNumber.Split(schema, corpus, type, value.Integer);
        return Texts(schema, corpus, corpus.Tables[table].Rows[row].Values, schema.Tables[table].Record, steps, step, depth);
    }

    private static string Text(SchemaShape schema, ResolvedCorpus corpus, ResolvedValue value, TypeShape type)
    {
        switch (value.Kind)
        {
            case BoundKind.Text or BoundKind.Date or BoundKind.ForeignReference:
                return value.Text;
            case BoundKind.Decimal:
                return value.Decimal.ToString(CultureInfo.InvariantCulture);
            case BoundKind.Enum:
                return schema.EnumOf(type.Target).LabelOf(value.Integer);
            case BoundKind.Boolean:
                return value.Integer == 0 ? "false" : "true";
            case BoundKind.Reference:
                (int table, int row) = RowNumber.Split(schema, corpus, type, value.Integer);
                return corpus.Tables[table].Rows[row].Key;
            default:
                return value.Integer.ToString(CultureInfo.InvariantCulture);
        }
    }
}
