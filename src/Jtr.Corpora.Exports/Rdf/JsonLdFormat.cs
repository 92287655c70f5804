using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The corpus in RDF as JSON, with the context in the file, so that reading needs no network.</summary>
internal sealed class JsonLdFormat(RdfVocabulary vocabulary) : ExportFormat
{
    private const string OwnPrefix = "own";

    /// <summary>Creates the format for a corpus without mappings to other vocabularies.</summary>
    public JsonLdFormat()
        : this(RdfVocabulary.None)
    {
    }

    public override string Name => "json-ld";

    public override string Title => "JSON-LD";

    public override string Purpose => "Linked data in JSON: JSON programs read it as is, RDF programs as triples.";

    public override string Loss => "The same as in N-Triples: the order of references in a list, documentation, and the members of a set, which its EDTF text has.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        new($"rdf/{corpus.Description.Name}.jsonld", "application/ld+json", "The corpus in RDF as JSON, with its context.", stream => Write(stream, corpus)),
    ];

    private void Write(Stream stream, ExportedCorpus corpus)
    {
        var graph = new RdfGraph(corpus, vocabulary);
        SortedDictionary<string, string?> kinds = Kinds(graph);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Context(json, graph.Iris, kinds);
            json.WriteStartArray("@graph");
            foreach (IReadOnlyList<RdfTriple> subject in graph.Subjects())
            {
                Node(json, graph.Iris, kinds, subject);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Returns the common kind of all objects of a predicate: <c>@id</c>, one datatype, or null if they differ.</summary>
    private static SortedDictionary<string, string?> Kinds(RdfGraph graph)
    {
        var kinds = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (RdfTriple triple in graph.Subjects().SelectMany(static subject => subject))
        {
            string kind = triple.Object.Datatype ?? "@id";
            if (!kinds.TryAdd(triple.Predicate, kind) && kinds[triple.Predicate] != kind)
                kinds[triple.Predicate] = null;
        }

        kinds.Remove(RdfNames.Type);
        return kinds;
    }

    private static void Context(Utf8JsonWriter json, RdfIris iris, SortedDictionary<string, string?> kinds)
    {
        json.WriteStartObject("@context");
        json.WriteString("@vocab", iris.Terms);
        json.WriteString(OwnPrefix, iris.Base);
        foreach ((string prefix, string name) in RdfNames.Prefixes)
            json.WriteString(prefix, name);
        foreach ((string predicate, string? kind) in kinds)
        {
            if (kind is null or RdfNames.XsdString)
                continue;
            json.WriteStartObject(Compact(iris, predicate));
            json.WriteString("@id", predicate);
            json.WriteString("@type", kind == "@id" ? kind : Compact(iris, kind));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, RdfIris iris, SortedDictionary<string, string?> kinds, IReadOnlyList<RdfTriple> subject)
    {
        json.WriteStartObject();
        json.WriteString("@id", OwnPrefix + ":" + subject[0].Subject[iris.Base.Length..]);
        foreach (IGrouping<string, RdfTriple> triples in subject.GroupBy(static triple => triple.Predicate))
        {
            RdfTerm[] objects = [.. triples.Select(static triple => triple.Object)];
            bool isType = triples.Key == RdfNames.Type;
            json.WritePropertyName(isType ? "@type" : Compact(iris, triples.Key));
            if (objects.Length > 1)
                json.WriteStartArray();
            foreach (RdfTerm term in objects)
                Object(json, iris, term, isType, isType ? "@id" : kinds[triples.Key]);
            if (objects.Length > 1)
                json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, RdfIris iris, RdfTerm term, bool isType, string? kind)
    {
        string text = !term.IsIri ? term.Value : isType ? Compact(iris, term.Value) : CompactId(iris, term.Value);
        if (kind == (term.Datatype ?? "@id"))
        {
            json.WriteStringValue(text);
            return;
        }

        json.WriteStartObject();
        json.WriteString(term.IsIri ? "@id" : "@value", text);
        if (!term.IsIri && term.Datatype != RdfNames.XsdString)
            json.WriteString("@type", Compact(iris, term.Datatype!));
        json.WriteEndObject();
    }

    /// <summary>Returns a compact class, property or datatype: the corpus's own terms by name, others with a prefix.</summary>
    private static string Compact(RdfIris iris, string iri)
    {
        if (iri.StartsWith(iris.Terms, StringComparison.Ordinal))
            return iri[iris.Terms.Length..];
        foreach ((string prefix, string name) in RdfNames.Prefixes)
        {
            if (iri.StartsWith(name, StringComparison.Ordinal))
                return $"{prefix}:{iri[name.Length..]}";
        }

        return iri;
    }

    private static string CompactId(RdfIris iris, string iri) => iri.StartsWith(iris.Base, StringComparison.Ordinal) ? $"{OwnPrefix}:{iri[iris.Base.Length..]}" : iri;
}
