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
    /// <summary>What the values at the end of a path are called: the property, or what it is a property of where the path is longer.</summary>
    public static string Label(string path)
    {
        string[] steps = path.Split('.');
        return steps.Length == 1 ? steps[0] : steps[steps.Length - 2];
    }

    public static IEnumerable<string> Texts(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, string path) =>
        Texts(schema, corpus, schema.Tables[table].Record, row.Values, path);

    /// <param name="depth">How many derived dates have led here.</param>
    public static IEnumerable<string> Texts(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, string path, int depth = 0) =>
        Texts(schema, corpus, values, record, path.Split('.'), 0, depth);

    /// <summary>Whether a path leads somewhere from a row, and to one word alone.</summary>
    public static bool Every(SchemaShape schema, ResolvedCorpus corpus, int table, ResolvedRow row, EveryShape every) => Every(schema, corpus, schema.Tables[table].Record, row.Values, every);

    /// <inheritdoc cref="Every(SchemaShape, ResolvedCorpus, int, ResolvedRow, EveryShape)"/>
    public static bool Every(SchemaShape schema, ResolvedCorpus corpus, RecordShape record, EquatableArray<ResolvedValue> values, EveryShape every)
    {
        string[] words = Texts(schema, corpus, record, values, every.Path).Distinct().ToArray();
        return words.Length == 1 && words[0] == every.Word;
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
            case BoundKind.Word:
                return schema.EnumOf(type.Target).WordOf(value.Integer);
            case BoundKind.Truth:
                return value.Integer == 0 ? "false" : "true";
            case BoundKind.Reference:
                (int table, int row) = RowNumber.Split(schema, corpus, type, value.Integer);
                return corpus.Tables[table].Rows[row].Key;
            default:
                return value.Integer.ToString(CultureInfo.InvariantCulture);
        }
    }
}
