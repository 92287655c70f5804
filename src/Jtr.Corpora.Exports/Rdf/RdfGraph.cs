using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Sources;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>
/// A corpus as triples, subject by subject: the corpus itself, its vocabularies, and each row with its nested values. A row with a status other than occurred or asserted gets a class of its
/// own, <c>terms/OtherEvent</c>, and never <c>terms/Event</c>.
/// </summary>
internal sealed class RdfGraph
{
    private readonly ExportedCorpus _corpus;
    private readonly RdfVocabulary _vocabulary;
    private readonly RdfIris _iris;
    private readonly Dictionary<string, ISourceDocument> _documents;

    public RdfGraph(ExportedCorpus corpus, RdfVocabulary vocabulary)
    {
        (_corpus, _vocabulary, _iris) = (corpus, vocabulary, new RdfIris(corpus.Description));
        _documents = corpus.Tables.SelectMany(static table => table.Rows).OfType<ISourcePassage>().ToDictionary(static passage => passage.Key, static passage => passage.Document, StringComparer.Ordinal);
    }

    /// <summary>Gets the IRIs.</summary>
    public RdfIris Iris => _iris;

    /// <summary>Returns the triples, in an order that the corpus determines, grouped by subject.</summary>
    public IEnumerable<IReadOnlyList<RdfTriple>> Subjects()
    {
        yield return Head();
        foreach (Vocabulary vocabulary in _corpus.Shape.Vocabularies)
        {
            foreach (IReadOnlyList<RdfTriple> subject in Concepts(vocabulary))
                yield return subject;
        }

        foreach (ExportedTable table in _corpus.Tables)
        {
            // Walks rows and records in parallel, because records do not have their keys.
            foreach ((IRow row, ExportedRecord record) in table.Rows.Zip(table.Records))
            {
                foreach (IReadOnlyList<RdfTriple> subject in Row(table, row, record))
                    yield return subject;
            }
        }
    }

    private RdfTriple[] Head()
    {
        CorpusDescription description = _corpus.Description;
        var head = new List<RdfTriple>
        {
            new(_iris.Corpus, RdfNames.Type, RdfTerm.Iri(RdfNames.Dcat + "Dataset")),
            new(_iris.Corpus, RdfNames.Type, RdfTerm.Iri(RdfNames.Schema + "Dataset")),
            new(_iris.Corpus, RdfNames.Dcterms + "title", RdfTerm.Text(description.Title)),
            new(_iris.Corpus, RdfNames.Dcterms + "description", RdfTerm.Text(description.Summary)),
            new(_iris.Corpus, RdfNames.Schema + "version", RdfTerm.Text(description.Version)),
            new(_iris.Corpus, _iris.Term("fingerprint"), RdfTerm.Text(description.Fingerprint)),
        };
        if (description.Date is { } date)
            head.Add(new(_iris.Corpus, RdfNames.Dcterms + "issued", RdfTerm.Literal(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), RdfNames.XsdDate)));
        if (description.Licence is { } licence)
            head.Add(new(_iris.Corpus, RdfNames.Dcterms + "license", RdfTerm.Iri(licence.Address)));
        if (description.Attribution.Length > 0)
            head.Add(new(_iris.Corpus, RdfNames.Schema + "creditText", RdfTerm.Text(description.Attribution)));
        return [.. head];
    }

    private IEnumerable<IReadOnlyList<RdfTriple>> Concepts(Vocabulary vocabulary)
    {
        string scheme = _iris.Term(vocabulary.Name);
        yield return [new(scheme, RdfNames.Type, RdfTerm.Iri(RdfNames.Skos + "ConceptScheme"))];
        foreach (VocabularyValue value in vocabulary.Values)
        {
            string concept = _iris.EnumValue(vocabulary.Name, value.Label);
            yield return
            [
                new(concept, RdfNames.Type, RdfTerm.Iri(RdfNames.Skos + "Concept")),
                new(concept, RdfNames.Skos + "inScheme", RdfTerm.Iri(scheme)),
                new(concept, RdfNames.Skos + "notation", RdfTerm.Text(value.Label)),
            ];
        }
    }

    private List<List<RdfTriple>> Row(ExportedTable table, IRow row, ExportedRecord record)
    {
        string subject = _iris.Row(table.Name, row.Key);
        bool isPlain = IsPlain(record);
        var subjects = new List<List<RdfTriple>>();
        var own = new List<RdfTriple> { new(subject, RdfNames.Type, RdfTerm.Iri(_iris.Term(isPlain ? record.Shape.Name : "Other" + record.Shape.Name))) };
        subjects.Add(own);
        foreach (string type in isPlain ? Types(record) : [])
            own.Add(new(subject, RdfNames.Type, RdfTerm.Iri(type)));
        own.Add(new(subject, _iris.Term("table"), RdfTerm.Text(table.Name)));
        if (table.Shape.Headline is { } headline && record[headline.Name] is string text)
            own.Add(new(subject, RdfNames.Label, RdfTerm.Text(text)));
        Properties(subjects, own, subject, subject, record);
        foreach (string document in Documents(record).Distinct(StringComparer.Ordinal))
            own.Add(new(subject, RdfNames.Prov + "wasDerivedFrom", RdfTerm.Iri(document)));
        return subjects;
    }

    /// <summary>Returns true if the row's status asserts that it happened or holds.</summary>
    private bool IsPlain(ExportedRecord record)
    {
        for (int i = 0; i < record.Shape.Properties.Count; i++)
        {
            PropertyShape property = record.Shape.Properties[i];
            IReadOnlyList<string> plain = _vocabulary.AssertingLabels.GetValueOrDefault($"{record.Shape.Name}.{property.Name}") ?? property.DefaultLabels;
            if (property is { Kind: ValueKind.Enum, IsList: false } && plain.Count > 0 && record[i] is string label && !plain.Contains(label))
                return false;
        }

        return true;
    }

    private IEnumerable<string> Types(ExportedRecord record)
    {
        foreach (string type in _vocabulary.Classes.GetValueOrDefault(record.Shape.Name) ?? [])
            yield return type;
        for (int i = 0; i < record.Shape.Properties.Count; i++)
        {
            if (record.Shape.Properties[i] is not { Kind: ValueKind.Enum, IsList: false } property || record[i] is not string label)
                continue;
            foreach (string type in _vocabulary.ClassesOfValues.GetValueOrDefault($"{record.Shape.Name}.{property.Name}={label}") ?? [])
                yield return type;
        }
    }

    private void Properties(List<List<RdfTriple>> subjects, List<RdfTriple> own, string row, string subject, ExportedRecord record)
    {
        for (int i = 0; i < record.Shape.Properties.Count; i++)
        {
            PropertyShape property = record.Shape.Properties[i];
            if (record[i] is not { } value)
                continue;
            if (!property.IsList)
            {
                Add(subjects, own, row, subject, record, i, value, null);
                continue;
            }

            IReadOnlyList<object> items = record.ListOf(i);
            for (int at = 0; at < items.Count; at++)
                Add(subjects, own, row, subject, record, i, items[at], at + 1);
        }
    }

    private void Add(List<List<RdfTriple>> subjects, List<RdfTriple> own, string row, string subject, ExportedRecord record, int at, object value, int? place)
    {
        PropertyShape property = record.Shape.Properties[at];
        RdfTerm term;
        switch (value)
        {
            case EdtfDate date:
                string node = RdfIris.Part(subject, property.JsonName, place);
                term = RdfTerm.Iri(node);
                subjects.AddRange(BySubject(RdfDate.Of(node, _iris, date, property.IsThroughout ? DateExtentKind.Throughout : DateExtentKind.Within, record.BasisOf(at))));
                break;
            case ExportedRecord part:
                string whole = RdfIris.Part(subject, property.JsonName, place);
                term = RdfTerm.Iri(whole);
                var inner = new List<RdfTriple> { new(whole, RdfNames.Type, RdfTerm.Iri(_iris.Term(part.Shape.Name))) };
                if (place is { } ordinal)
                    inner.Add(new(whole, _iris.Term("position"), RdfTerm.Literal(ordinal.ToString(CultureInfo.InvariantCulture), RdfNames.XsdInteger)));
                subjects.Add(inner);
                Properties(subjects, inner, row, whole, part);
                if (part.Shape.SourceRole == SourceRole.Evidence)
                    Annotate(subjects, inner, row, whole, part);
                Identify(own, row, part);
                break;
            default:
                term = Term(property, value);
                break;
        }

        own.Add(new(subject, _iris.Term(property.JsonName), term));
        foreach (string other in _vocabulary.Properties.GetValueOrDefault($"{record.Shape.Name}.{property.Name}") ?? [])
            own.Add(new(subject, other, term));
    }

    private RdfTerm Term(PropertyShape property, object value) => value switch
    {
        RowReference reference => RdfTerm.Iri(_iris.Row(reference.Table, reference.Key)),
        string label when property.Kind == ValueKind.Enum => RdfTerm.Iri(_iris.EnumValue(_corpus.Shape.VocabularyOf(property.Target).Name, label)),
        string text => RdfTerm.Text(text),
        bool truth => RdfTerm.Literal(truth ? "true" : "false", RdfNames.XsdBoolean),
        long integer => RdfTerm.Literal(integer.ToString(CultureInfo.InvariantCulture), RdfNames.XsdInteger),
        decimal number => RdfTerm.Literal(number.ToString(CultureInfo.InvariantCulture), RdfNames.XsdDecimal),
        _ => throw new ArgumentException($"A value of the type {value.GetType()} has no form in RDF.", nameof(value)),
    };

    /// <summary>Writes a span of text as a Web Annotation: its body is the row, its target the characters of the text's file, by position.</summary>
    private void Annotate(List<List<RdfTriple>> subjects, List<RdfTriple> own, string row, string evidence, ExportedRecord record)
    {
        if (record.Shape.Span is not { Start: { } start } span || DocumentOf(record) is not { } document)
            return;
        string target = RdfIris.Part(evidence, "target", null), selector = RdfIris.Part(evidence, "selector", null);
        own.Add(new(evidence, RdfNames.Type, RdfTerm.Iri(RdfNames.Oa + "Annotation")));
        own.Add(new(evidence, RdfNames.Oa + "hasBody", RdfTerm.Iri(row)));
        own.Add(new(evidence, RdfNames.Oa + "hasTarget", RdfTerm.Iri(target)));
        subjects.Add(
        [
            new(target, RdfNames.Type, RdfTerm.Iri(RdfNames.Oa + "SpecificResource")),
            new(target, RdfNames.Oa + "hasSource", RdfTerm.Iri(document)),
            new(target, RdfNames.Oa + "hasSelector", RdfTerm.Iri(selector)),
        ]);
        subjects.Add(
        [
            new(selector, RdfNames.Type, RdfTerm.Iri(RdfNames.Oa + "TextPositionSelector")),
            new(selector, RdfNames.Oa + "start", Position(record[start])),
            new(selector, RdfNames.Oa + "end", Position(record[span.End])),
            .. record[nameof(IEvidence.Digest)] is string digest ? (RdfTriple[])[new(selector, _iris.Term("digest"), RdfTerm.Text(digest))] : [],
        ]);
    }

    private static RdfTerm Position(object? value) => RdfTerm.Literal(((long)value!).ToString(CultureInfo.InvariantCulture), RdfNames.XsdNonNegativeInteger);

    private void Identify(List<RdfTriple> own, string row, ExportedRecord part)
    {
        foreach (RdfVocabulary.SameAs known in _vocabulary.Identifiers)
        {
            if (known.Record == part.Shape.Name && part[known.Scheme] is string label && label == known.Label && part[known.Text] is string text)
                own.Add(new(row, RdfNames.Schema + "sameAs", RdfTerm.Iri(known.Start + text)));
        }
    }

    /// <summary>Returns the texts with a row's own evidence.</summary>
    private IEnumerable<string> Documents(ExportedRecord record)
    {
        for (int i = 0; i < record.Shape.Properties.Count; i++)
        {
            if (!record.Shape.Properties[i].IsList)
                continue;
            foreach (ExportedRecord part in record.ListOf(i).OfType<ExportedRecord>())
            {
                if (part.Shape.SourceRole == SourceRole.Evidence && DocumentOf(part) is { } document)
                    yield return document;
            }
        }
    }

    private string? DocumentOf(ExportedRecord evidence)
    {
        for (int i = 0; i < evidence.Shape.Properties.Count; i++)
        {
            if (evidence[i] is RowReference reference && _documents.TryGetValue(reference.Key, out ISourceDocument? document))
                return _iris.Row(document.Table, document.Key);
        }

        return null;
    }

    private static IEnumerable<List<RdfTriple>> BySubject(IEnumerable<RdfTriple> triples) => triples.GroupBy(static triple => triple.Subject).Select(static group => group.ToList());
}
