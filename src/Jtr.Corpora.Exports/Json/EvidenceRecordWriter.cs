using System.Text.Json;
using Jtr.Corpora.Sources;

namespace Jtr.Corpora.Exports.Json;

/// <summary>Writes records with the bounds of their dates; an evidence also names its document and file, for readers that hold the texts and not the passages.</summary>
internal sealed class EvidenceRecordWriter(Utf8JsonWriter json) : DatedRecordWriter(json)
{
    protected override void Members(IRecord value)
    {
        if (value is IEvidence evidence)
        {
            ISourceDocument document = evidence.Passage.Document;
            Reference("document", document);
            Text("fileName", document.FileName);
        }

        base.Members(value);
    }
}
