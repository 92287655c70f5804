using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Writes the evidence of a row: document, passage, code points and digest.</summary>
internal sealed class EvidenceList(AtlasContents contents, Page page)
{
    /// <summary>Writes the spans that a row rests on, each with a link to its position in the document.</summary>
    public Html Write(AtlasRow row)
    {
        if (row.Evidence.Count + row.NestedEvidence.Count == 0)
            return Html.Empty;
        Html list = new();
        list.Add($"<aside><h2>Evidence</h2>\n");
        int number = 0;
        AtlasRow? last = null;
        Append(row.Evidence);
        if (row.NestedEvidence.Count > 0)
        {
            list.Add($"<p class=note>Evidence of names and parts</p>\n");
            last = null;
            Append(row.NestedEvidence);
        }

        list.Add($"</aside>\n");
        return list;

        void Append(IEnumerable<AtlasEvidence> evidences)
        {
            bool isOpen = false;
            foreach (AtlasEvidence evidence in evidences)
            {
                AtlasRow? passage = contents.Corpus.Find(evidence.Passage);
                AtlasRow? document = passage is null ? null : contents.Corpus.DocumentOf(passage);
                if (passage != last || !isOpen)
                {
                    if (isOpen)
                        list.Add($"</ul>\n");
                    list.Add($"<h3>{Where(passage, document)}</h3>\n<ul>");
                    isOpen = true;
                    last = passage;
                }

                list.Add($"<li id=e{++number}>{evidence.Start}–{evidence.End} <code>{evidence.Digest}</code> {string.Join(", ", evidence.Labels.Select(PropertyNames.Spaced))}{Others(evidence)}\n");
            }

            if (isOpen)
                list.Add($"</ul>\n");
        }
    }

    private static AtlasValue WithoutTexts(AtlasValue value) => value with { Fields = [.. value.Fields.Where(static field => field.Property.Kind != ValueKind.Text)] };

    /// <summary>Returns a link to the passage on the page of its document; to the passage itself if it has no document.</summary>
    private Html Where(AtlasRow? passage, AtlasRow? document)
    {
        if (passage is null)
            return Html.Empty;
        string number = $"passage {passage.Text("ordinal") ?? passage.Key}";
        return document is null
            ? page.Link(passage, number)
            : Html.Of($"<a href={page.Address($"{PageAddress.Of(document)}#{PageAddress.PassageAnchor(passage)}")}>{Page.Isolated(AtlasContents.LabelOf(document))}, {number}</a>");
    }

    private Html Others(AtlasEvidence evidence)
    {
        Html others = new();
        var fields = new FieldList(contents, page);

        // Texts within an evidence are wording of the source, so they are left out.
        foreach (AtlasField field in evidence.Others.Where(static field => field.Property.Kind != ValueKind.Text))
            others.Add($"; {PropertyNames.InWords(field.Name).ToLowerInvariant()} {fields.Values(field with { Values = [.. field.Values.Select(WithoutTexts)] })}");
        return others;
    }
}
