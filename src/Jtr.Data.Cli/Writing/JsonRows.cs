using System.Collections.Generic;
using System.Text.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes rows as JSON in the shape of the seeds; expanded, with the rows that they refer to in place of their keys, and the table of each.</summary>
internal sealed class JsonRows(Utf8JsonWriter json, bool expanded)
{
    private readonly JsonRecordWriter _plain = new(json);

    /// <summary>Takes what is around the rows.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Writes a row whose table is known from where it stands.</summary>
    public void Row(IRow row)
    {
        // What System.Text.Json has to set up costs more than most answers, and only the expanded form needs it.
        if (expanded)
            JsonSerializer.Serialize(json, row, CorpusJsonContext.Expanded.GetTypeInfo(row.GetType())!);
        else
            _plain.Value(null, row);
    }

    /// <summary>Writes a row that says its table first, as an expanded one does anyhow.</summary>
    public void TabledRow(IRow row)
    {
        if (expanded)
        {
            Row(row);
            return;
        }

        json.WriteStartObject();
        json.WriteString("table", row.Table);
        row.WriteTo(_plain);
        json.WriteEndObject();
    }

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
            json.WriteString("certainty", answer.IsCertain ? "yes" : "maybe");
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
