using System.Collections.Generic;
using System.Text.Json;
using Jtr.Corpora.Exports.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes rows as JSON in the shape of the seeds, with the bounds of their dates; expanded, with the rows that they refer to in place of their keys, and the table of each.</summary>
internal sealed class JsonRows(Utf8JsonWriter json, bool expanded)
{
    private readonly DatedRecordWriter _plain = new(json, isTabled: expanded, isExpanded: expanded);
    private readonly DatedRecordWriter _tabled = new(json, isTabled: true, isExpanded: expanded);

    /// <summary>Takes what is around the rows.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Returns whether a row certainly answers, as a word.</summary>
    public static string Certainty(bool isCertain) => isCertain ? "yes" : "maybe";

    /// <summary>Writes a row whose table is known from where it stands.</summary>
    public void Row(IRow row) => _plain.Value(null, row);

    /// <summary>Writes a row that says its table first, as an expanded one does anyhow.</summary>
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

    /// <summary>Writes each fact with the word whether it certainly answers.</summary>
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
