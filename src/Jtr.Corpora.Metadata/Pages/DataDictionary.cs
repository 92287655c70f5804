using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Pages;

/// <summary>Writes the data dictionary in Markdown: every table, property and enumeration value of a corpus with its documentation.</summary>
internal static class DataDictionary
{
    /// <summary>The line that separates the hand-written head from the derived part.</summary>
    public const string Mark = "<!-- Below this line everything is derived: 'jtr docs' writes it. -->";

    private const string UsualHead = """
        # Data dictionary

        Every table, property and enum value of the corpus.


        """;

    /// <param name="corpus">The corpus.</param>
    /// <param name="page">The present page, whose head is kept; null for a new page.</param>
    public static string Write(CorpusShape corpus, string? page)
    {
        string head = UsualHead.ReplaceLineEndings("\n");
        if (page?.ReplaceLineEndings("\n") is { } text && text.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and int mark)
            head = text[..mark];

        var derived = new StringBuilder(head).Append(Mark).Append("\n\n## Tables\n\n");
        foreach (TableShape table in corpus.Tables)
            Record(derived, corpus, table.Record, $"### {table.Name}\n\n`{table.Record.Name}`. ");
        if (corpus.Unions.Count > 0)
            derived.Append("## Tables with one key space\n\n");
        foreach (UnionShape union in corpus.Unions)
            derived.Append(CultureInfo.InvariantCulture, $"### {union.TableClass}\n\n`{union.Name}`. {union.Documentation.Markdown} Its tables: {string.Join(", ", union.Tables.Select(Link))}.\n\n");
        if (corpus.Values.Count > 0)
            derived.Append("## Values within rows\n\n");
        foreach (RecordShape value in corpus.Values)
            Record(derived, corpus, value, $"### {value.Name}\n\n");
        if (corpus.Vocabularies.Count > 0)
            derived.Append("## Vocabularies\n\n");
        foreach (Vocabulary vocabulary in corpus.Vocabularies)
        {
            derived.Append(CultureInfo.InvariantCulture, $"### {vocabulary.Name}\n\n{vocabulary.Documentation.Markdown}\n\n| label | meaning |\n|---|---|\n");
            foreach (VocabularyValue value in vocabulary.Values)
                derived.Append(CultureInfo.InvariantCulture, $"| `{value.Label}` | {Cell(value.Documentation)} |\n");
            derived.Append('\n');
        }

        return derived.ToString().TrimEnd('\n') + "\n";
    }

    private static void Record(StringBuilder derived, CorpusShape corpus, RecordShape record, string heading)
    {
        derived.Append(heading).Append(record.Documentation.Markdown).Append("\n\n| property | type | | meaning |\n|---|---|---|---|\n");
        foreach (PropertyShape property in record.Properties)
            derived.Append(CultureInfo.InvariantCulture, $"| `{property.JsonName}` | {Type(corpus, property)} | {Presence(property)} | {Cell(property.Documentation)} |\n");
        derived.Append('\n');
    }

    private static string Presence(PropertyShape property) => property switch
    {
        { IsDerived: true } => "not in JSON",
        { IsNullable: true } => "optional",
        { IsNotEmpty: true } => "at least one",
        _ => "",
    };

    private static string Type(CorpusShape corpus, PropertyShape property)
    {
        if (property is { IsDerived: true, IsList: true })
            return $"view of {corpus.TableOf(property.Target).Name}";
        string type = property.Kind switch
        {
            ValueKind.Boolean => "true or false",
            ValueKind.Integer => "integer",
            ValueKind.Decimal => "number",
            ValueKind.Text => "text",
            ValueKind.Date => "date",
            ValueKind.Enum => Link(corpus.VocabularyOf(property.Target).Name),
            ValueKind.Value => Link(corpus.ValueOf(property.Target).Name),
            ValueKind.Reference => "key of " + Link(corpus.TableOf(property.Target).Name),
            ValueKind.ForeignReference => $"key of {string.Join(", ", corpus.ForeignOf(property.Target).Tables)} of `{corpus.ForeignOf(property.Target).Assembly}`",
            _ => "key of any of " + Link(corpus.UnionOf(property.Target).TableClass),
        };
        return property.IsList ? "list of " + type : type;
    }

    private static string Link(string heading) => $"[{heading}](#{heading.ToLowerInvariant()})";

    private static string Cell(Documentation documentation) => documentation.Markdown.Replace("|", "\\|", StringComparison.Ordinal);
}
