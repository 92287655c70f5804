using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The names of external vocabularies that exports use.</summary>
internal static class RdfNames
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Dcterms = "http://purl.org/dc/terms/";
    public const string Dcat = "http://www.w3.org/ns/dcat#";
    public const string Oa = "http://www.w3.org/ns/oa#";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Schema = "https://schema.org/";
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Time = "http://www.w3.org/2006/time#";

    public const string Type = Rdf + "type";
    public const string Label = Rdfs + "label";
    public const string XsdString = Xsd + "string";
    public const string XsdBoolean = Xsd + "boolean";
    public const string XsdInteger = Xsd + "integer";
    public const string XsdNonNegativeInteger = Xsd + "nonNegativeInteger";
    public const string XsdDecimal = Xsd + "decimal";
    public const string XsdDate = Xsd + "date";
    public const string XsdYearMonth = Xsd + "gYearMonth";
    public const string XsdYear = Xsd + "gYear";

    /// <summary>The datatype of EDTF, as the Library of Congress names it.</summary>
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>Prefixes for readability. None of them may be the name of a record's property.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
    [
        ("dcat", Dcat), ("dcterms", Dcterms), ("loc", "http://id.loc.gov/datatypes/edtf/"), ("oa", Oa), ("prov", Prov), ("rdf", Rdf), ("rdfs", Rdfs), ("schema", Schema), ("skos", Skos), ("time", Time), ("xsd", Xsd),
    ];
}
