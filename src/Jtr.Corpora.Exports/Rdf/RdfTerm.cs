namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The object of a triple: an IRI, or a literal with its datatype. Without blank nodes, so that two graphs can be compared triple by triple.</summary>
/// <param name="Value">The IRI, or the text of the literal.</param>
/// <param name="Datatype">The datatype of a literal; null for an IRI.</param>
internal readonly record struct RdfTerm(string Value, string? Datatype)
{
    public bool IsIri => Datatype is null;

    public static RdfTerm Iri(string iri) => new(iri, null);

    public static RdfTerm Text(string text) => new(text, RdfNames.XsdString);

    public static RdfTerm Literal(string text, string datatype) => new(text, datatype);
}
