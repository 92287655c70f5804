using System;
using System.Collections.Generic;
using System.IO;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Data.Cli.Picturing;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Writes each atlas to disk once for all tests and deletes it afterwards.</summary>
internal static class SiteFolder
{
    private static readonly string s_top = Directory.CreateTempSubdirectory("atlas-tests-").FullName;
    private static readonly Lazy<AtlasCorpus> s_corpus = new(RelationsAtlas.Read);
    private static readonly Lazy<SortedDictionary<string, byte[]>> s_files = new(static () => AtlasSite.Files(Corpus, RelationsAtlas.Plan, RelationsAtlas.Stamp));
    private static readonly Lazy<string> s_whole = new(static () => Write("corpus", Files)), s_specimen = new(static () => Write("specimen", Atlas.Tests.Specimen.Files)), s_hostile = new(static () => Write("hostile", AtlasSite.Files(HostileCorpus.Make(2000), RelationsAtlas.Plan, Atlas.Tests.Specimen.Stamp)));

    static SiteFolder() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(s_top, recursive: true);

    /// <summary>Gets the corpus of Jtr.Data, read as data.</summary>
    public static AtlasCorpus Corpus => s_corpus.Value;

    /// <summary>Gets the files of its atlas.</summary>
    public static SortedDictionary<string, byte[]> Files => s_files.Value;

    /// <summary>Gets the folder of its atlas.</summary>
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
