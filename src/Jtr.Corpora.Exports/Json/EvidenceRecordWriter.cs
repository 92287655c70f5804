using System.Text.Json;
using Jtr.Corpora.Sources;

namespace Jtr.Corpora.Exports.Json;

/// <summary>Writes records with the bounds of their dates. Evidence also gets its document and file name, for readers without the passages.</summary>
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
