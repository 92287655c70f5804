using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the generator as a package: its contents, and its use in another corpus.</summary>
public sealed class CorpusPackageTests(PackedLibrary library)
{
    private const string Towns = """
        using Jtr.Corpora;
        using Jtr.Corpora.Schema;
        using Jtr.Edtf;

        namespace Gazetteer;

        /// <summary>A town.</summary>
        [CorpusTable("towns", Headline = nameof(Name))]
        public sealed partial record Town : IRow
        {
            /// <summary>Its key.</summary>
            public partial string Key { get; }

            /// <summary>Its name.</summary>
            public partial string Name { get; }

            /// <summary>When it was founded.</summary>
            [Sorted] public partial EdtfDate? Founded { get; }

            /// <summary>The town that it belongs to.</summary>
            [Index("ByCounty")] public partial Town? County { get; }
        }
        """;

    private const string Museums = """
        using Jtr.Corpora;
        using Jtr.Corpora.Schema;

        namespace Guide;

        /// <summary>A museum.</summary>
        [CorpusTable("museums")]
        public sealed partial record Museum : IRow
        {
            /// <summary>Its key.</summary>
            public partial string Key { get; }

            /// <summary>The key of its town.</summary>
            public partial string Town { get; }
        }
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public async Task Two_corpora_one_of_which_refers_to_the_other_are_built_from_the_packages_and_run(string target)
    {
        using var corpus = new ConsumerCorpus(library);
        corpus.WriteProject("Gazetteer", $"<TargetFramework>{target}</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
        corpus.Write("Gazetteer/Towns.cs", Towns);
        corpus.Write("Gazetteer/seeds/towns.csv", "key,name,founded,county\ntainan,臺南,1624,\nanping,安平,1624?,tainan\n");
        corpus.WriteProject(
            "Guide",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            """<ProjectReference Include="../Gazetteer/Gazetteer.csproj" />""");
        corpus.Write("Guide/Museums.cs", Museums);
        corpus.Write("Guide/seeds/museums.jsonl", "{ \"key\": \"fort\", \"town\": \"anping\" }\n");
        corpus.Write("Guide/Program.cs", """
            using Gazetteer;
            using Guide;

            Town town = Towns.Get(Museums.Fort.Town);
            System.Console.WriteLine($"{Museums.Count} of {Towns.Count}: {town.Name} {town.Founded} in {town.County!.Name}, {Towns.ByCounty(Towns.Tainan).Count}");
            """);

        await corpus.DotnetAsync(Stop, "build", "Guide", "-c", "Release");
        string printed = await corpus.DotnetAsync(Stop, Path.Combine("Guide", "bin", "Release", "net10.0", "Guide.dll"));

        Assert.Equal(["1 of 2: 安平 1624? in 臺南, 1"], Printed.Lines(printed));
        Assert.True(Directory.Exists(Path.Combine(corpus.Packages, "jtr.corpora.generators", library.Version)), "The generator did not come from the feed.");
        Assert.DoesNotContain("Generators", string.Join(' ', Directory.GetFiles(Path.Combine(corpus.Packages, "..", "Guide", "bin", "Release", "net10.0")).Select(Path.GetFileName)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_seeds_folder_builds_with_a_warning_for_its_table()
    {
        using var corpus = new ConsumerCorpus(library);
        corpus.WriteProject("Gazetteer", "<TargetFramework>net10.0</TargetFramework>", "");
        corpus.Write("Gazetteer/Towns.cs", Towns);

        string printed = await corpus.DotnetAsync(Stop, "build", "Gazetteer");
        Assert.Contains("warning JTR0013: The table 'towns' has neither", printed, StringComparison.Ordinal);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => corpus.DotnetAsync(Stop, "build", "Gazetteer", "-p:CorpusSeedsFolder=sedes"));
        Assert.Contains("CorpusSeedsFolder is 'sedes', and there is no folder", failure.Message, StringComparison.Ordinal);
    }
}
