using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests that generated code causes no warning in a project with every analyser, and compiles beside types that shadow those of the framework.</summary>
public sealed class StrictProjectTests(PackedLibrary library)
{
    // Each kind of property and class that the generator writes code for.
    private const string Records = """
        {
            /// <summary>A town.</summary>
            [CorpusTable("towns", Headline = nameof(Name), Details = [nameof(Founded), "County.Name"])]
            public sealed partial record Town : IRow
            {
                /// <summary>Its key.</summary>
                public partial string Key { get; }
                /// <summary>Its name.</summary>
                [Named, Searched(2)] public partial string Name { get; }
                /// <summary>When it was founded.</summary>
                [Sorted] public partial EdtfDate? Founded { get; }
                /// <summary>The town that it belongs to.</summary>
                [Hierarchy, Index("ByCounty", Step = "In", Below = true)] public partial Town? County { get; }
                /// <summary>The towns that belong to it.</summary>
                [Inverse(nameof(County))] public partial Rows<Town> Parts { get; }
                /// <summary>The kind of town.</summary>
                [Index("ByKind", Step = "OfKind"), DefaultFilter(TownKind.Port)] public partial TownKind Kind { get; }
                /// <summary>True if the town has no inhabitants.</summary>
                [ExcludedByDefault] public partial bool IsRuin { get; }
                /// <summary>Remarks.</summary>
                public partial ImmutableArray<string> Remarks { get; }
                /// <summary>The toll at its gate.</summary>
                public partial decimal? Toll { get; }
                /// <summary>Its gates.</summary>
                public partial ImmutableArray<Gate> Gates { get; }
            }

            /// <summary>A gate.</summary>
            public sealed partial record Gate : IRecord
            {
                /// <summary>Its name.</summary>
                public partial string Name { get; }
            }

            /// <summary>A kind of town.</summary>
            public enum TownKind
            {
                /// <summary>On the sea.</summary>
                Port = 0,
                /// <summary>Not on the sea.</summary>
                Inland = 1,
            }

            /// <summary>The corpus.</summary>
            [Corpus]
            public static partial class Gazetteer
            {
                /// <summary>Its version.</summary>
                public static partial string Version { get; }
                /// <summary>Its fingerprint.</summary>
                public static partial string Fingerprint { get; }
            }

            /// <summary>The query of towns.</summary>
            [QueryRoot(typeof(Town))]
            public static partial class Wayfinder;

            /// <summary>The JSON context of the corpus.</summary>
            [JsonContext]
            public sealed partial class GazetteerJsonContext : RowJsonContext;
        }
        """;

    private const string Usings = """
        using System.Collections.Immutable;
        using Jtr.Corpora;
        using Jtr.Corpora.Schema;
        using Jtr.Edtf;

        """;

    // Name look-up from within the records finds these types before the framework's.
    private const string Shadows = """
        namespace System.Foo
        {
            /// <summary>A shadow.</summary>
            public static class Jtr { }
            /// <summary>A shadow.</summary>
            public static class String;
            /// <summary>A shadow.</summary>
            public static class Convert;
            /// <summary>A shadow.</summary>
            public static class ImmutableArray;
            /// <summary>A shadow.</summary>
            public static class Row;
        }

        namespace System.Foo.System.Text
        {
            /// <summary>A shadow.</summary>
            public static class Json;
        }

        namespace System.Foo.Bar

        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Projects => new()
    {
        { "plain", "<ImplicitUsings>disable</ImplicitUsings>", Usings + "namespace Gazetteers\n" + Records },
        { "implicit", "<ImplicitUsings>enable</ImplicitUsings><RootNamespace></RootNamespace>", Usings + "namespace Gazetteers\n" + Records },
        { "nowhere", "<ImplicitUsings>enable</ImplicitUsings><NoWarn>CA1050</NoWarn>", Usings + Records[1..Records.LastIndexOf('}')] },

        // Suppresses the warnings about the shadowing types themselves.
        { "shadowed", "<ImplicitUsings>enable</ImplicitUsings><NoWarn>CA1716;CA1720;CA1724</NoWarn>", Usings + Shadows + Records },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Generated_code_has_no_warnings_with_all_analysers_enabled(string name, string properties, string records)
    {
        ConsumerProject project = library.NewProject(
            "Strict-" + name,
            "<TargetFramework>net10.0</TargetFramework><AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><IsAotCompatible>true</IsAotCompatible>" + properties,
            ["Jtr.Corpora", "Jtr.Corpora.Generators"]);
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "Records.cs"), records, Stop);
        Directory.CreateDirectory(Path.Combine(project.Folder, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "seeds", "towns.json"), """
            [
              { "key": "tainan", "name": "臺南", "founded": "1624", "kind": "port", "isRuin": false, "remarks": ["old"], "toll": 1.5, "gates": [{ "name": "East" }] },
              { "key": "anping", "name": "安平", "founded": "1624?", "county": "tainan", "kind": "inland", "isRuin": true }
            ]
            """, Stop);

        string log = await project.DotnetAsync(Stop, "build");

        Assert.Contains("0 Warning(s)", log, StringComparison.Ordinal);

        // Guards the test: the project contains generated code.
        string documentation = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(project.Folder, "bin"), "*.xml", SearchOption.AllDirectories).Single(), Stop);
        Assert.Contains("Towns.Anping", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_language_version_is_reported()
    {
        ConsumerProject project = library.NewProject("Older", "<TargetFramework>net10.0</TargetFramework><LangVersion>13</LangVersion>", ["Jtr.Corpora", "Jtr.Corpora.Generators"]);
        await File.WriteAllTextAsync(Path.Combine(project.Folder, "Records.cs"), Usings + "namespace Gazetteers\n" + Records, Stop);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => project.DotnetAsync(Stop, "build"));

        Assert.Contains("error JTR0090: Generated code needs C# 14: set LangVersion to 14", failure.Message, StringComparison.Ordinal);
    }
}
