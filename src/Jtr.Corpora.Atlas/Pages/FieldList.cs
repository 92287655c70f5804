using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Writes the values of rows: enum labels with spaces, dates in words, references as links, nested records on a line.</summary>
/// <param name="contents">The contents of the atlas.</param>
/// <param name="page">The page that is written.</param>
internal sealed class FieldList(AtlasContents contents, Page page)
{
    private const int ShortestBlock = 3;

    /// <summary>Returns the properties that the page of a row lists: all except headline, name, evidence, dates and attribution, which have places of their own.</summary>
    public static IEnumerable<AtlasField> Listed(AtlasContents contents, AtlasRow row) => row.Fields.Where(field =>
        field.Property.Kind != ValueKind.Date
        && field.Property.Name != row.Table.Shape.Headline?.Name
        && !(row.IsNamed && field.Property is { IsList: false, Kind: ValueKind.Text } && field.Values[0].Text == row.Title)
        && !IsEvidence(contents, field)
        && !IsHead(field)
        && !contents.IsInVoiceLine(row, field)
        && !row.Fields.Any(date => date.Property.Kind == ValueKind.Date && PropertyNames.IsCompanion(field.Name, date.Name)));

    /// <summary>Returns true if the property is shown in the line above the title; otherwise, false.</summary>
    public static bool IsHead(AtlasField field) => field.Property is { Kind: ValueKind.Enum, IsList: false } && field.Name is "kind" or "status";

    /// <summary>Writes a definition for each property, with the schema's documentation.</summary>
    public Html Write(IEnumerable<AtlasField> fields)
    {
        Html list = new();
        foreach (AtlasField field in fields)
            list.Add($"<dt>{PropertyNames.InWords(field.Name)}<dd>{Values(field)}\n");
        return list.Length == 0 ? list : Html.Of($"<dl class=fields>\n{list}</dl>\n");
    }

    /// <summary>Writes the values of a property on one line or, if there are several long ones, as a list.</summary>
    public Html Values(AtlasField field)
    {
        if (field.Values.Count == 1)
            return Value(field.Property, field.Values[0], null);
        bool isBlock = field.Property.Kind == ValueKind.Value || (field.Property.Kind is ValueKind.Reference or ValueKind.UnionReference && (field.Values.Count >= ShortestBlock || field.Values.Any(IsSentence)));
        Html values = new();
        for (int i = 0; i < field.Values.Count; i++)
            values.Add($"{(isBlock ? Html.Of($"<li>") : i == 0 ? null : Html.Of($", "))}{Value(field.Property, field.Values[i], null)}");
        return isBlock ? Html.Of($"<ul class=plain>{values}</ul>") : values;
    }

    private static bool IsEvidence(AtlasContents contents, AtlasField field) =>
        field.Property.Kind == ValueKind.Value && contents.Corpus.Shape.ValueOf(field.Property.Target).SourceRole == SourceRole.Evidence;

    /// <summary>Returns true if a reference leads to a row without a name, which is shown by its headline; otherwise, false.</summary>
    private bool IsSentence(AtlasValue value) => contents.Corpus.Find(value.Row) is { IsNamed: false };

    private Html Value(PropertyShape property, AtlasValue value, string? language)
    {
        switch (property.Kind)
        {
            case ValueKind.Enum:
                return Html.Text(PropertyNames.Spaced(value.Text));
            case ValueKind.Date:
                return Html.Of($"{DateWords.Of(value.Date)} <code>{value.Text}</code>");
            case ValueKind.Reference or ValueKind.UnionReference when contents.Corpus.Find(value.Row) is { } row:
                return page.Link(row);
            case ValueKind.Value:
                return Nested(value);
            case ValueKind.Text when language is { Length: > 0 }:
                return Html.Of($"<bdi lang=\"{language}\">{value.Text}</bdi>");
            case ValueKind.Text:
                return Page.Isolated(value.Text);
            default:
                return Html.Text(value.Text);
        }
    }

    private Html Nested(AtlasValue value)
    {
        // A text with a language beside it is in that language.
        string? language = value.Fields.FirstOrDefault(static field => field.Name == "language")?.Values[0].Text;
        Html parts = new();
        foreach (AtlasField field in value.Fields.Where(field => !IsEvidence(contents, field)))
        {
            foreach (AtlasValue item in field.Values)
            {
                bool isFirst = parts.Length == 0;
                Html words = Value(field.Property, item, field.Name == "language" || field.Property.Kind != ValueKind.Text ? null : field.Name == "script" ? null : language);
                if (isFirst)
                    parts.Add(words);
                else if (field.Property.Kind == ValueKind.Enum || field.Name is "language" or "script")
                    parts.Add($" <small>{words}</small>");
                else
                    parts.Add($" <small>{PropertyNames.InWords(field.Name).ToLowerInvariant()}</small> {(field.Property.Kind == ValueKind.Text ? Html.Of($"“{words}”") : words)}");
            }
        }

        return parts;
    }
}
