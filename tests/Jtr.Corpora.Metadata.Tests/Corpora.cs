using System.IO;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Data.Tests;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>The two corpora of these tests: the toy corpus in this assembly, and the corpus of the repository.</summary>
internal static class Corpora
{
    public const string Toy = "toy";
    public const string Data = "data";

    private static readonly string s_toySeeds = Path.Combine(Repository.Root, "tests", "Jtr.Corpora.Generators.Tests", "Toy", "seeds");
    private static readonly string s_seeds = Path.Combine(Repository.Root, "seeds");

    /// <summary>The assembly of the toy corpus.</summary>
    public static string ToyAssembly { get; } = typeof(Corpora).Assembly.Location;

    /// <summary>The assembly of the repository's corpus.</summary>
    public static string DataAssembly { get; } = typeof(Jtr.Data.Corpus).Assembly.Location;

    public static CorpusShape Shape(string corpus) => CorpusReader.Read(corpus == Toy ? ToyAssembly : DataAssembly);

    public static SeedFolder Seeds(string corpus) => SeedFolder.Read(corpus == Toy ? s_toySeeds : s_seeds, Shape(corpus));
}
