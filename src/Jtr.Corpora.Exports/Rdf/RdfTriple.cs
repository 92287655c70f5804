namespace Jtr.Corpora.Exports.Rdf;

/// <summary>A triple of RDF. Subject and predicate are IRIs.</summary>
internal readonly record struct RdfTriple(string Subject, string Predicate, RdfTerm Object);
