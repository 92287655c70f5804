using System;
using System.Collections.Generic;
using System.IO;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Data.Cli.Picturing;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Atlases on disk, each written once for all tests and taken away behind them.</summary>
internal static class SiteFolder
{
    private static readonly string s_top = Directory.CreateTempSubdirectory("atlas-tests-").FullName;
    private static readonly Lazy<AtlasCorpus> s_corpus = new(RelationsAtlas.Read);
    private static readonly Lazy<SortedDictionary<string, byte[]>> s_files = new(static () => AtlasSite.Files(Corpus, RelationsAtlas.Plan, RelationsAtlas.Stamp));
    private static readonly Lazy<string> s_whole = new(static () => Write("corpus", Files)), s_specimen = new(static () => Write("specimen", Atlas.Tests.Specimen.Files)), s_hostile = new(static () => Write("hostile", AtlasSite.Files(HostileCorpus.Make(2000), RelationsAtlas.Plan, Atlas.Tests.Specimen.Stamp)));

    static SiteFolder() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(s_top, recursive: true);

    /// <summary>The corpus of Jtr.Data, as data.</summary>
    public static AtlasCorpus Corpus => s_corpus.Value;

    /// <summary>The files of its atlas.</summary>
    public static SortedDictionary<string, byte[]> Files => s_files.Value;

    /// <summary>The folder of its atlas.</summary>
    public static string Whole => s_whole.Value;

    public static string Specimen => s_specimen.Value;

    public static string Hostile => s_hostile.Value;

    /// <summary>Writes an atlas of another corpus.</summary>
    public static string Write(string name, IReadOnlyDictionary<string, byte[]> files)
    {
        string folder = Path.Combine(s_top, name);
        AtlasFolder.Write(folder, files);
        return folder;
    }
}
