using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Corpora.Metadata.Schemas;

/// <summary>
/// Writes a JSON Schema for each table, with which editors explain, complete and check seeds. A schema describes a list of rows; <c>#/$defs/row</c> describes one, for
/// JSON Lines. The keys of a table are only in its own schema, <c>#/$defs/key</c>, to which the others refer.
/// </summary>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // The generator's key syntax: lower-case ASCII words separated by hyphens, starting with a letter.
    private const string KeyPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CorpusShape _corpus;
    private readonly TableShape _table;
    private readonly Utf8JsonWriter _json;

    // The nested types that the rows of the table use, in order of first use.
    private readonly List<string> _used = [];

    private SchemaWriter(CorpusShape corpus, TableShape table, Utf8JsonWriter json) => (_corpus, _table, _json) = (corpus, table, json);

    /// <summary>Returns the files by name: <c>events.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> Write(CorpusShape corpus, SeedFolder seeds)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (TableShape table in corpus.Tables)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, s_options))
                new SchemaWriter(corpus, table, json).Table(seeds.Of(table.Name));
            files.Add(FileOf(table.Name), Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
        }

        return files;
    }

    private static string FileOf(string table) => table + ".json";

    private void Table(IEnumerable<SeedRow> rows)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        _json.WriteString("title", _table.Name);
        Description(_table.Record.Documentation.Plain);
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        _json.WriteString("$ref", "#/$defs/row");
        _json.WriteEndObject();
        _json.WriteStartObject("$defs");
        Record("row", _table.Record);
        Keys(rows);

        // A nested type may use further types, which are appended to the list.
        for (int i = 0; i < _used.Count; i++)
        {
            if (_corpus.Values.FirstOrDefault(value => value.FullName == _used[i]) is { } value)
                Record(NameOf(value.FullName), value);
            else if (_corpus.Foreign.FirstOrDefault(table => table.FullName == _used[i]) is { } foreign)
                Choice(NameOf(foreign.FullName), [.. foreign.Keys.Select(static key => (key, ""))]);
            else
                Choices(_corpus.VocabularyOf(_used[i]));
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Record(string name, RecordShape record)
    {
        _json.WriteStartObject(name);
        _json.WriteString("title", record.Name);
        Description(record.Documentation.Plain);
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (PropertyShape property in record.Given)
        {
            _json.WriteStartObject(property.JsonName);
            Property(property, isKey: record == _table.Record && property.Name == PropertyShape.Key);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteStartArray("required");
        foreach (PropertyShape property in record.Given.Where(static property => property.IsRequired))
            _json.WriteStringValue(property.JsonName);
        _json.WriteEndArray();
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteEndObject();
    }

    private void Property(PropertyShape property, bool isKey)
    {
        Description(Described(property));
        if (!property.IsList)
        {
            Single(property, isKey);
            return;
        }

        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        Type(property, isKey: false);
        _json.WriteEndObject();
        if (property.IsNotEmpty)
            _json.WriteNumber("minItems", 1);
    }

    private void Single(PropertyShape property, bool isKey)
    {
        if (property.Kind != ValueKind.Value)
        {
            Type(property, isKey);
            return;
        }

        // Wrapped in allOf, because editors otherwise show the description of the referenced schema instead of the property's own.
        _json.WriteStartArray("allOf");
        _json.WriteStartObject();
        Type(property, isKey);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    /// <summary>Returns the documentation, with the format of the value if the JSON type does not imply it.</summary>
    private string Described(PropertyShape property)
    {
        string form = property.Kind switch
        {
            ValueKind.Date => "A date in EDTF (ISO 8601-2), such as 2019, 2019-04-05, 2019-04? or 2019/2021.",
            ValueKind.Reference => $"The key of a row of {_corpus.TableOf(property.Target).Name}.",
            ValueKind.ForeignReference => $"The key of a row of {string.Join(", ", _corpus.ForeignOf(property.Target).Tables)} in the assembly {_corpus.ForeignOf(property.Target).Assembly}.",
            ValueKind.UnionReference => $"The key of a row of {string.Join(", ", _corpus.UnionOf(property.Target).Tables)}.",
            _ => "",
        };
        string meaning = property.Documentation.Plain;
        if (meaning.Length == 0 && property.Kind == ValueKind.Enum)
            meaning = _corpus.VocabularyOf(property.Target).Documentation.Plain;
        return string.Join(' ', ((string[])[meaning, form]).Where(static part => part.Length > 0));
    }

    private void Type(PropertyShape property, bool isKey)
    {
        switch (property.Kind)
        {
            case ValueKind.Boolean:
                _json.WriteString("type", "boolean");
                break;
            case ValueKind.Integer:
                _json.WriteString("type", "integer");

                // Editors use numbers of 53 bits, and would round larger bounds.
                if (property is { Min: >= int.MinValue and { } min, Max: <= int.MaxValue and { } max })
                {
                    _json.WriteNumber("minimum", min);
                    _json.WriteNumber("maximum", max);
                }

                break;
            case ValueKind.Decimal:
                _json.WriteString("type", "number");
                break;
            case ValueKind.Text or ValueKind.Date:
                _json.WriteString("type", "string");
                if (isKey)
                    _json.WriteString("pattern", KeyPattern);
                else
                    _json.WriteNumber("minLength", 1);
                break;
            case ValueKind.Reference:
                _json.WriteString("$ref", KeysOf(_corpus.TableOf(property.Target).Name));
                break;
            case ValueKind.UnionReference:
                _json.WriteStartArray("anyOf");
                foreach (string table in _corpus.UnionOf(property.Target).Tables)
                {
                    _json.WriteStartObject();
                    _json.WriteString("$ref", KeysOf(table));
                    _json.WriteEndObject();
                }

                _json.WriteEndArray();
                break;
            default:
                if (!_used.Contains(property.Target))
                    _used.Add(property.Target);
                _json.WriteString("$ref", "#/$defs/" + NameOf(property.Target));
                break;
        }
    }

    private string KeysOf(string table) => (table == _table.Name ? "" : FileOf(table)) + "#/$defs/key";

    private void Keys(IEnumerable<SeedRow> rows)
    {
        string? headline = _table.Headline?.JsonName;
        Choice("key", [.. rows.Select(row => (row.Key, headline is not null && row.Members.TryGetProperty(headline, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : ""))]);
    }

    private void Choices(Vocabulary vocabulary) =>
        Choice(NameOf(vocabulary.FullName), [.. vocabulary.Values.Select(static value => (value.Label, value.Documentation.Plain))]);

    /// <summary>
    /// Writes a choice of texts: an enum, which validators use, and a parallel list of descriptions, which editors show. The description of the whole is on
    /// the property, because a description here would replace it.
    /// </summary>
    private void Choice(string name, IReadOnlyList<(string Text, string Description)> choices)
    {
        _json.WriteStartObject(name);
        _json.WriteString("type", "string");
        _json.WriteStartArray("enum");
        foreach ((string text, _) in choices)
            _json.WriteStringValue(text);
        _json.WriteEndArray();
        _json.WriteStartArray("enumDescriptions");
        foreach ((_, string text) in choices)
            _json.WriteStringValue(text);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Description(string text)
    {
        if (text.Length > 0)
            _json.WriteString("description", text);
    }

    /// <summary>Returns the name of a type, with its namespace if two types share the name. Differs from a table's definitions, which are lower-case.</summary>
    private string NameOf(string fullName)
    {
        string name = fullName[(fullName.LastIndexOf('.') + 1)..];
        bool isAmbiguous = _corpus.Values.Select(static value => value.FullName).Concat(_corpus.Vocabularies.Select(static vocabulary => vocabulary.FullName)).Concat(_corpus.Foreign.Select(static table => table.FullName))
            .Any(other => other != fullName && other.EndsWith("." + name, StringComparison.Ordinal));
        return isAmbiguous ? fullName : name;
    }
}
