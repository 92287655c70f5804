using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>The format of a reference.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<CitationFormat>))]
public enum CitationFormat
{
    /// <summary>A line of text for each document.</summary>
    Plain = 0,

    /// <summary>BibTeX, an entry for each document, in UTF-8 with LaTeX's special characters escaped.</summary>
    BibTeX = 1,

    /// <summary>CSL-JSON, the input of citation processors: a list with an item for each document.</summary>
    CslJson = 2,

    /// <summary>biblatex, an entry for each document, whose <c>date</c> is EDTF level 1, which biblatex reads.</summary>
    BibLaTeX = 3,

    /// <summary>RIS, the tagged lines that reference managers exchange, a record for each document.</summary>
    Ris = 4,
}
