using System.Collections.Generic;
using System.IO;
using System.Text;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The corpus in RDF, one triple on each line.</summary>
internal sealed class NTriplesFormat(RdfVocabulary vocabulary) : ExportFormat
{
    /// <summary>Creates the format for a corpus without mappings to other vocabularies.</summary>
    public NTriplesFormat()
        : this(RdfVocabulary.None)
    {
    }

    public override string Name => "n-triples";

    public override string Title => "N-Triples";

    public override string Purpose => "Triple stores and SPARQL: the same triples as the JSON-LD, one on each line.";

    public override string Loss => "The order of references in a list, documentation, and the members of a set, which its EDTF text has. No single triple asserts a relation: its status and its time are separate triples.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        TextFile.Create($"rdf/{corpus.Description.Name}.nt", "application/n-triples", "The corpus in RDF, with PROV-O, Web Annotation and OWL-Time.", writer => Write(writer, corpus)),
    ];

    private void Write(TextWriter writer, ExportedCorpus corpus)
    {
        writer.Write($"# {corpus.Description.Stamp}\n");
        var line = new StringBuilder();
        foreach (IReadOnlyList<RdfTriple> subject in new RdfGraph(corpus, vocabulary).Subjects())
        {
            foreach (RdfTriple triple in subject)
            {
                line.Clear().Append('<').Append(triple.Subject).Append("> <").Append(triple.Predicate).Append("> ");
                Append(line, triple.Object);
                writer.Write(line.Append(" .\n"));
            }
        }
    }

    private static void Append(StringBuilder line, RdfTerm term)
    {
        if (term.IsIri)
        {
            line.Append('<').Append(term.Value).Append('>');
            return;
        }

        line.Append('"');
        foreach (char letter in term.Value)
        {
            switch (letter)
            {
                case '"' or '\\':
                    line.Append('\\').Append(letter);
                    break;
                case '\n':
                    line.Append("\\n");
                    break;
                case '\r':
                    line.Append("\\r");
                    break;
                default:
                    line.Append(letter);
                    break;
            }
        }

        line.Append('"');
        if (term.Datatype != RdfNames.XsdString)
            line.Append("^^<").Append(term.Datatype).Append('>');
    }
}
