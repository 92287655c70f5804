using System.Text.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes records with the bounds of their dates; an evidence also names its document and file, for readers that hold the texts and not the passages.</summary>
internal sealed class ExportRecordWriter(Utf8JsonWriter json) : DatedRecordWriter(json)
{
    protected override void Members(IRecord value)
    {
        if (value is Evidence evidence)
        {
            Document document = evidence.Passage.Document;
            Reference("document", document);
            Text("fileName", document.FileName);
        }

        base.Members(value);
    }
}
