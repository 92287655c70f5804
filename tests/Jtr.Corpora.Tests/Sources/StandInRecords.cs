using System.Collections.Generic;

namespace Jtr.Corpora.Tests.Sources;

// Handwritten records for cases that the generator rejects or the sample does not have.

internal sealed class StandInDocument(string key, CitationData citation, int length = 10) : ISourceDocument
{
    public string Key => key;

    public string Table => "documents";

    public string Label => "The leaf";

    public string FileName => key + ".txt";

    public int Length => length;

    public string Sha256 => "";

    public CitationData Citation => citation;

    public void WriteTo(RecordWriter writer) => writer.Text("key", key);
}

internal sealed class StandInPassage(ISourceDocument document, int ordinal, int start, int end) : ISourcePassage
{
    public string Key => $"{document.Key}-{ordinal}";

    public string Table => "passages";

    public ISourceDocument Document => document;

    public int Ordinal => ordinal;

    public int Start => start;

    public int End => end;

    public void WriteTo(RecordWriter writer) => writer.Reference("document", document);
}

internal sealed class StandInEvidence(ISourcePassage passage, int start, int end, string digest) : IEvidence
{
    public ISourcePassage Passage => passage;

    public int Start => start;

    public int End => end;

    public string Digest => digest;

    public void WriteTo(RecordWriter writer) => writer.Reference("passage", passage);
}

internal sealed class StandInFact(string key, params IReadOnlyList<IEvidence> evidence) : IRow
{
    public string Key => key;

    public string Table => "notes";

    public void WriteTo(RecordWriter writer)
    {
        writer.BeginList("evidence", evidence.Count);
        foreach (IEvidence one in evidence)
            writer.Value(null, one);
        writer.EndList();
    }
}
