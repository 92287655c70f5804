using System;
using System.IO;
using System.Linq;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Json;

/// <summary>TypeScript declarations of the JSON and the JSON Lines.</summary>
internal static class TypeScriptDeclarations
{
    private const string Bounds = "DateBounds";

    public static ExportFile File(ExportedCorpus corpus) => TextFile.Create("json/corpus.d.ts", "application/typescript", "TypeScript declarations of the JSON and the JSON Lines.", writer => Write(writer, corpus));

    private static void Write(TextWriter writer, ExportedCorpus corpus)
    {
        CorpusShape shape = corpus.Shape;
        writer.Write($"// {corpus.Description.Stamp}\n\n");
        writer.Write("/** A date in EDTF (ISO 8601-2), the authoritative form. Never parse it with Date: a month would become a day. */\nexport type Edtf = string;\n\n");
        writer.Write("/** A day, as YYYY-MM-DD. */\nexport type Day = string;\n\n");
        string kinds = string.Join(" | ", BoundLabels.All.Select(static value => value.Label).Where(static label => label != BoundLabels.OutOfRange).Select(static label => $"\"{label}\""));
        writer.Write($"/** The first and last day that a date may cover, with the kind of each bound. */\nexport interface {Bounds} {{\n  earliest: Day | null;\n  earliestKind: {kinds};\n  latest: Day | null;\n  latestKind: {kinds};\n}}\n\n");
        foreach (Vocabulary vocabulary in shape.Vocabularies)
        {
            Comment(writer, "", vocabulary.Documentation.Plain);
            writer.Write($"export type {vocabulary.Name} =\n");
            foreach (VocabularyValue value in vocabulary.Values)
            {
                Comment(writer, "  ", value.Documentation.Plain);
                writer.Write($"  | \"{value.Label}\"{(value == vocabulary.Values[^1] ? ";" : "")}\n");
            }

            writer.Write('\n');
        }

        foreach (RecordShape record in shape.Values.Concat(shape.Tables.Select(static table => table.Record)))
            Record(writer, record, shape);
        writer.Write("/** The whole corpus, as in its JSON file. */\nexport interface Corpus {\n  version: string;\n  fingerprint: string;\n  date?: Day;\n  licence?: string;\n");
        foreach (TableShape table in shape.Tables)
            writer.Write($"  {(table.Name.Contains('-', StringComparison.Ordinal) ? $"\"{table.Name}\"" : table.Name)}: {table.Record.Name}[];\n");
        writer.Write("}\n");
    }

    private static void Record(TextWriter writer, RecordShape record, CorpusShape shape)
    {
        Comment(writer, "", record.Documentation.Plain);
        writer.Write($"export interface {record.Name} {{\n");
        if (record.SourceRole == SourceRole.Evidence)
            writer.Write("  /** The key of the text that the span is in. */\n  document: string;\n  /** The name of that text's file, to which the positions refer. */\n  fileName: string;\n");
        foreach (PropertyShape property in record.Given)
        {
            Comment(writer, "  ", property.Documentation.Plain);
            string optional = property.IsRequired ? "" : "?";
            writer.Write($"  {property.JsonName}{optional}: {TypeOf(property, shape)}{(property.IsList ? "[]" : "")};\n");
            if (property is { Kind: ValueKind.Date, IsList: false })
                writer.Write($"  {property.JsonName}{DatedRecordWriter.Bounds}{optional}: {Bounds};\n");
        }

        writer.Write("}\n\n");
    }

    private static string TypeOf(PropertyShape property, CorpusShape shape) => property.Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer or ValueKind.Decimal => "number",
        ValueKind.Date => "Edtf",
        ValueKind.Enum => shape.VocabularyOf(property.Target).Name,
        ValueKind.Value => shape.ValueOf(property.Target).Name,
        _ => "string",
    };

    private static void Comment(TextWriter writer, string indent, string text)
    {
        if (text.Length > 0)
            writer.Write($"{indent}/** {text.Replace("*/", "* /", StringComparison.Ordinal)} */\n");
    }
}
