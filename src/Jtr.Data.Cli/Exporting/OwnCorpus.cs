using System;
using System.IO;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Describes the tool's own corpus for the formats: the metadata that no record declares.</summary>
internal static class OwnCorpus
{
    /// <summary>The licence of the data, as an SPDX identifier.</summary>
    public const string Licence = "CC-BY-4.0";

    private const string Attribution = "Jtr.Data, the typed record of Japan-Taiwan relations";

    public static ExportedCorpus Read()
    {
        CorpusShape shape = CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll"));
        return new ExportedCorpus(Describe(), shape, new CompiledRows(typeof(Corpus).Assembly).Of, CompiledRows.BasisOf) { Views = OwnViews.All };
    }

    private static CorpusDescription Describe() => new(
        "jtr-data",
        "Jtr.Data",
        "The content of five texts of 2021 to 2025 on Japan\u2013Taiwan relations, each fact traced to the characters of its text, with dates as uncertain as in the texts.",
        Corpus.Version,
        Corpus.Fingerprint)
    {
        Date = Corpus.Date.ToDateOnly(),
        Creator = "The Jtr.Data authors",
        Attribution = $"{Attribution}, version {Corpus.Version}",
        Keywords = ["Japan", "Taiwan", "international relations", "events", "EDTF", "provenance"],
        Licence = new Jtr.Corpora.Exports.Model.Licence(
            Licence,
            "Creative Commons Attribution 4.0 International",
            "https://creativecommons.org/licenses/by/4.0/",
            $"""
            The data in this folder is licensed under the Creative Commons Attribution 4.0
            International licence (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/).
            Attribution: "{Attribution}", version {Corpus.Version}.

            The source texts on which the corpus rests are not part of it. They belong to
            their publishers. The corpus records facts, figures, names, titles, and
            positions in those texts, in the project's own words.
            """.ReplaceLineEndings("\n") + "\n"),
    };
}
