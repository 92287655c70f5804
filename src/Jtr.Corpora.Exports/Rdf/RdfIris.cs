using System.Globalization;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The IRIs of a corpus: <c>urn:jtr-data:events/aso-visits-taiwan</c> of a row, <c>urn:jtr-data:terms/claimant</c> of a property. Keys, tables and labels need no escaping.</summary>
internal sealed class RdfIris(CorpusDescription description)
{
    /// <summary>Gets the base of all IRIs.</summary>
    public string Base => description.Base;

    /// <summary>Gets the base of the IRIs of classes and properties.</summary>
    public string Terms { get; } = description.Base + "terms/";

    /// <summary>Gets the IRI of the corpus.</summary>
    public string Corpus { get; } = description.Base + "corpus";

    /// <summary>Returns the IRI of a row.</summary>
    public string Row(string table, string key) => $"{Base}{table}/{key}";

    /// <summary>Returns the IRI of a class, a property or a vocabulary.</summary>
    public string Term(string name) => Terms + name;

    /// <summary>Returns the IRI of a vocabulary's value.</summary>
    public string EnumValue(string vocabulary, string label) => $"{Terms}{vocabulary}/{label}";

    /// <summary>Returns the IRI of a nested value: by the property that contains it and, in a list, its position from 1.</summary>
    public static string Part(string whole, string property, int? place)
    {
        string end = place is { } at ? string.Create(CultureInfo.InvariantCulture, $"{property}/{at}") : property;
        return whole.Contains('#', System.StringComparison.Ordinal) ? $"{whole}/{end}" : $"{whole}#{end}";
    }
}
