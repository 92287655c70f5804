using System.Collections.Generic;
using System.Text.Json;
using Jtr.Corpora.Exports.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes rows as JSON in the shape of the seeds, with the bounds of their dates; if expanded, with referenced rows as objects, and the table of each row.</summary>
internal sealed class JsonRows(Utf8JsonWriter json, bool expanded)
{
    private readonly DatedRecordWriter _plain = new(json, isTabled: expanded, isExpanded: expanded);
    private readonly DatedRecordWriter _tabled = new(json, isTabled: true, isExpanded: expanded);

    /// <summary>Gets the writer, for the JSON around the rows.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Returns the label of a row's certainty.</summary>
    public static string Certainty(bool isCertain) => isCertain ? "yes" : "maybe";

    /// <summary>Writes a row whose table is known from the context.</summary>
    public void Row(IRow row) => _plain.Value(null, row);

    /// <summary>Writes a row that starts with its table.</summary>
    public void TabledRow(IRow row) => _tabled.Value(null, row);

    public void Rows(string name, IEnumerable<IRow> rows)
    {
        json.WritePropertyName(name);
        Rows(rows);
    }

    public void Rows(IEnumerable<IRow> rows)
    {
        json.WriteStartArray();
        foreach (IRow row in rows)
            Row(row);
        json.WriteEndArray();
    }

    /// <summary>Writes each fact with its certainty.</summary>
    public void Answers<T>(IEnumerable<Answer<T>> answers)
        where T : class, IFact
    {
        json.WriteStartArray();
        foreach (Answer<T> answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("certainty", Certainty(answer.IsCertain));
            json.WritePropertyName("fact");
            Row(answer.Row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Answers<T>(string name, IEnumerable<Answer<T>> answers)
        where T : class, IFact
    {
        json.WritePropertyName(name);
        Answers(answers);
    }
}
