using System.Globalization;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The IRIs of a corpus: <c>urn:jtr-data:events/aso-visits-taiwan</c> of a row, <c>urn:jtr-data:terms/claimant</c> of a property. Keys, tables and words need no escape.</summary>
internal sealed class RdfIris(CorpusDescription description)
{
    /// <summary>What all of them begin with.</summary>
    public string Base => description.Base;

    /// <summary>What those of classes and properties begin with.</summary>
    public string Terms { get; } = description.Base + "terms/";

    /// <summary>The corpus.</summary>
    public string Corpus { get; } = description.Base + "corpus";

    /// <summary>A row.</summary>
    public string Row(string table, string key) => $"{Base}{table}/{key}";

    /// <summary>A class, a property or a vocabulary.</summary>
    public string Term(string name) => Terms + name;

    /// <summary>A word of a vocabulary.</summary>
    public string Word(string vocabulary, string word) => $"{Terms}{vocabulary}/{word}";

    /// <summary>A part of a row or of a part: by the property that has it and, in a list, its place from 1.</summary>
    public static string Part(string whole, string property, int? place)
    {
        string end = place is { } at ? string.Create(CultureInfo.InvariantCulture, $"{property}/{at}") : property;
        return whole.Contains('#', System.StringComparison.Ordinal) ? $"{whole}/{end}" : $"{whole}#{end}";
    }
}
