using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the contents and the metadata of the packages.</summary>
public sealed class PackageContentsTests(PackedLibrary library)
{
    public static TheoryData<string> Targets => ["net10.0", "net8.0", "netstandard2.0"];

    // The libraries of other authors in the package of the tool.
    private static readonly string[] s_foreign = [
        "CommunityToolkit.HighPerformance", "Ical.Net", "K4os.Compression.LZ4", "Microsoft.Data.Sqlite", "Microsoft.Extensions.AI.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.IO.RecyclableMemoryStream", "ModelContextProtocol.Core", "NodaTime",
        "Parquet", "SQLitePCLRaw.batteries_v2", "SQLitePCLRaw.core", "SQLitePCLRaw.provider.e_sqlite3", "Snappier", "Spectre.Console", "System.Collections.Immutable", "System.CommandLine",
        "System.Diagnostics.DiagnosticSource", "System.IO.Pipelines", "System.Net.ServerSentEvents", "System.Reflection.Metadata", "System.Reflection.MetadataLoadContext",
        "System.Text.Encodings.Web", "System.Text.Json", "ZstdSharp",
    ];

    // SQLite for each platform of .NET 8. No other native library is in the package, in particular not DuckDB's.
    private static readonly string[] s_native =
    [
        .. ((string[])["linux-arm", "linux-arm64", "linux-musl-arm", "linux-musl-arm64", "linux-musl-x64", "linux-x64"]).Select(static platform => $"{platform}/native/libe_sqlite3.so"),
        .. ((string[])["osx-arm64", "osx-x64"]).Select(static platform => $"{platform}/native/libe_sqlite3.dylib"),
        .. ((string[])["win-arm64", "win-x64", "win-x86"]).Select(static platform => $"{platform}/native/e_sqlite3.dll"),
    ];

    public static TheoryData<string> Packages => [.. PackedLibrary.Packages];

    public static TheoryData<string, string> Assemblies
    {
        get
        {
            var assemblies = new TheoryData<string, string>();
            foreach (string package in PackedLibrary.Libraries)
            {
                foreach (string target in (string[])["net10.0", "net8.0", "netstandard2.0"])
                    assemblies.Add(package, target);
            }

            return assemblies;
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_contains_exactly_its_files_and_the_common_documents(string package)
    {
        // The complete list: Roslyn, source texts or any other added file would fail the test.
        string[] own = package switch
        {
            // 'jtr diff' compares the seeds, and the notice is the licence of the data.
            "Jtr.Data" => [.. Library(package), "NOTICE", .. Below("seeds", "seeds").Where(static file => file.Contains(".json", StringComparison.Ordinal) && !file.StartsWith("seeds/schema/", StringComparison.Ordinal))],
            "Jtr.Data.AspNetCore" => ["lib/net10.0/Jtr.Data.AspNetCore.dll", "lib/net10.0/Jtr.Data.AspNetCore.xml"],
            "Jtr.Corpora.Generators" => ["analyzers/dotnet/cs/Jtr.Corpora.Generators.dll", "build/BackPorts.cs", "build/Jtr.Corpora.Generators.props", "build/Jtr.Corpora.Generators.targets", "tools/net8.0/Jtr.Corpora.Build.dll", "tools/net8.0/Jtr.Corpora.Build.runtimeconfig.json"],
            "Jtr.Corpora.Templates" => [.. Below(Path.Combine("templates", "Jtr.Corpora.Templates", "content"), "content")],
            // System.Text.Encodings.Web also has a library for browsers, which the tool does not use.
            "Jtr.Data.Cli" => ["NOTICE", "THIRD-PARTY-NOTICES", "tools/net8.0/any/Jtr.Corpora.xml", "tools/net8.0/any/Jtr.Data.xml", "tools/net8.0/any/runtimes/browser/lib/net8.0/System.Text.Encodings.Web.dll", .. s_native.Select(static file => "tools/net8.0/any/runtimes/" + file), .. s_foreign.Select(static name => $"tools/net8.0/any/{name}.dll"), .. PackedLibrary.Libraries.Select(static name => $"tools/net8.0/any/{name}.dll"), .. ((string[])["DotnetToolSettings.xml", "Jtr.Corpora.Atlas.dll", "Jtr.Corpora.Compiler.dll", "Jtr.Corpora.Exports.dll", "Jtr.Corpora.Metadata.dll", "Jtr.Data.Mcp.dll", "jtr.deps.json", "jtr.dll", "jtr.runtimeconfig.json"]).Select(static name => "tools/net8.0/any/" + name)],
            _ => Library(package),
        };
        using ZipArchive archive = library.Open(package);
        Assert.Equal(
            own.Concat(["CHANGELOG.md", "LICENSE", "README.md", "icon.png"]).Order(StringComparer.Ordinal),
            archive.Entries.Select(static entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_licence_a_readme_and_an_icon(string package)
    {
        XElement metadata = Metadata(package);

        Assert.Equal(package is "Jtr.Data" or "Jtr.Data.Cli" ? "MIT AND CC-BY-4.0" : "MIT", Child(metadata, "license").Value);
        Assert.Equal("expression", Child(metadata, "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Child(metadata, "readme").Value);
        Assert.Equal("icon.png", Child(metadata, "icon").Value);
        Assert.NotEqual("Package Description", Child(metadata, "description").Value);
        Assert.NotEmpty(Child(metadata, "tags").Value);

        // The release notes are the newest section of the changelog.
        string changelog = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")).ReplaceLineEndings("\n");
        string news = Child(metadata, "releaseNotes").Value.ReplaceLineEndings("\n");
        Assert.StartsWith("[", news, StringComparison.Ordinal);
        Assert.Contains($"\n## {news}\n", changelog, StringComparison.Ordinal);

        // The repository has no address yet, so the metadata has none.
        Assert.DoesNotContain(metadata.Elements(), static element => element.Name.LocalName == "projectUrl" || element.Attribute("url") is not null);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_page_is_about_its_package_and_no_link_on_it_leads_into_the_repository(string package)
    {
        string page = Encoding.UTF8.GetString(Bytes(package, "README.md"));
        Assert.StartsWith($"# {package}\n", page, StringComparison.Ordinal);

        // A package page cannot resolve relative paths: links into the repository become plain text while it has no address.
        Assert.DoesNotMatch(@"\]\((?!https://)", page);
        string source = File.ReadAllText(Path.Combine(Repository.Root, PackedLibrary.ProjectOf(package), "README.md")).TrimEnd();
        Assert.Equal(Regex.Replace(source, @"\[([^\]]*)\]\(\.\./\.\./[^)]*\)", "$1"), page.TrimEnd());
        string command = package switch
        {
            "Jtr.Corpora.Templates" => "dotnet new install",
            "Jtr.Data.Cli" => "dotnet tool install --global",
            _ => "dotnet add package",
        };
        Assert.Contains($"{command} {package}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jtr.Edtf")]
    [InlineData("Jtr.Data")]
    [InlineData("Jtr.Corpora.Templates")]
    public async Task Once_the_repository_has_an_address_a_package_and_its_page_link_to_it(string package)
    {
        const string Address = "https://example.org/jtr";
        string feed = library.NewFolder("addressed-" + package);
        await Dotnet.RunAsync(
            Repository.Root, packages: null, TestContext.Current.CancellationToken,
            "pack", PackedLibrary.ProjectOf(package), "-c", "Release", "--no-build", "-p:EnablePackageValidation=false", "-o", feed, $"-p:PackageVersion={library.Version}", $"-p:RepositoryAddress={Address}");

        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed, $"{package}.{library.Version}.nupkg"));
        using var nuspec = new StreamReader(archive.GetEntry(package + ".nuspec")!.Open());
        XElement metadata = Child(XDocument.Load(nuspec).Root!, "metadata");
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        string page = await readme.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Address, Child(metadata, "projectUrl").Value);
        Assert.Equal(Address, Child(metadata, "repository").Attribute("url")?.Value);
        string source = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, PackedLibrary.ProjectOf(package), "README.md"), TestContext.Current.CancellationToken)).TrimEnd();
        Assert.StartsWith(source.Replace("](../../", $"]({Address}/blob/main/", StringComparison.Ordinal), page, StringComparison.Ordinal);
        Assert.Equal(3 + Regex.Count(source, @"\]\(\.\./\.\./"), Regex.Count(page, $@"\]\({Regex.Escape(Address)}(/[^)]*)?\)"));

        // Every link into the repository names an existing file.
        string[] files = [.. Regex.Matches(page, $@"\]\({Regex.Escape(Address)}/blob/main/(?<path>[^)#]+)").Select(static link => link.Groups["path"].Value)];
        Assert.All(files, static file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));
    }

    [Fact]
    public void The_tool_lists_every_bundled_library_with_its_licence()
    {
        string notices = Encoding.UTF8.GetString(Bytes("Jtr.Data.Cli", "THIRD-PARTY-NOTICES"));
        Assert.All(s_foreign, name => Assert.Matches($@"(?m)^{Regex.Escape(name)}\nCopyright \(c\) ", notices));
        Assert.EndsWith(File.ReadAllText(Path.Combine(Repository.Root, "LICENSE"))[^200..], notices, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_runs_on_NET_8_and_rolls_forward()
    {
        using JsonDocument config = JsonDocument.Parse(Bytes("Jtr.Data.Cli", "tools/net8.0/any/jtr.runtimeconfig.json"));
        JsonElement options = config.RootElement.GetProperty("runtimeOptions");

        Assert.Equal("net8.0", options.GetProperty("tfm").GetString());
        Assert.Equal("Major", options.GetProperty("rollForward").GetString());
    }

    [Theory]
    [InlineData("Jtr.Edtf", "", "System.Memory System.Text.Json")]
    [InlineData("Jtr.Corpora", "Jtr.Edtf", "Jtr.Edtf System.Collections.Immutable System.Memory System.Text.Json")]
    [InlineData("Jtr.Data", "Jtr.Corpora", "Jtr.Corpora")]
    public void A_library_depends_on_the_floor_below_and_on_backports_for_old_frameworks(string package, string modern, string old)
    {
        Dictionary<string, string> dependencies = Child(Metadata(package), "dependencies").Elements().ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => string.Join(' ', group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

        Assert.Equal(["net10.0", "net8.0", ".NETStandard2.0"], dependencies.Keys);
        Assert.Equal(modern, dependencies["net10.0"]);
        Assert.Equal(modern, dependencies["net8.0"]);
        Assert.Equal(old, dependencies[".NETStandard2.0"]);
    }

    [Theory]
    [InlineData("Jtr.Corpora.Generators", "developmentDependency", "true")]
    [InlineData("Jtr.Corpora.Templates", "packageTypes", "Template")]
    public void Packages_other_than_libraries_state_their_type_and_have_no_dependencies(string package, string element, string expected)
    {
        XElement metadata = Metadata(package);

        XElement kind = Child(metadata, element);
        Assert.Equal(expected, kind.HasElements ? kind.Elements().Single().Attribute("name")!.Value : kind.Value);
        Assert.DoesNotContain(metadata.Descendants(), static descendant => descendant.Name.LocalName == "dependency");
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_refers_to_the_framework_and_the_floors_below_and_embeds_nothing(string package, string target)
    {
        using PEReader image = new(new MemoryStream(Bytes(package, $"lib/{target}/{package}.dll")));
        MetadataReader reader = image.GetMetadataReader();

        // The public key tokens of the framework and of its backported packages.
        string[] tokens = ["B03F5F7F11D50A3A", "CC7B13FFCD2DDD51"];
        string[] below = PackedLibrary.Libraries[..Array.IndexOf(PackedLibrary.Libraries, package)];
        foreach (AssemblyReference reference in reader.AssemblyReferences.Select(reader.GetAssemblyReference))
        {
            string name = reader.GetString(reference.Name);
            if (below.Contains(name))
                continue;
            Assert.True(name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal), name);
            Assert.Contains(Convert.ToHexString(reader.GetBlobBytes(reference.PublicKeyOrToken)), tokens);
        }

        Assert.Empty(reader.ManifestResources);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_documentation_of_a_row_member_has_the_summary_of_the_row(string target)
    {
        XDocument documentation = XDocument.Load(new MemoryStream(Bytes("Jtr.Data", $"lib/{target}/Jtr.Data.xml")));

        XElement member = documentation.Descendants("member").Single(element => element.Attribute("name")?.Value == "P:Jtr.Data.Events.ImmigrationMemorandumSigned");

        Event signing = Events.ImmigrationMemorandumSigned;
        Assert.Equal(signing.Summary, member.Element("summary")?.Value);
        Assert.Contains(signing.Date.ToString()!, member.Element("remarks")?.Value);
        Assert.Contains(signing.Evidence[0].Passage.Document.Label, member.Element("remarks")?.Value);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_documentation_has_entries_of_public_types_only(string package, string target) =>
        AssertPublic(Bytes(package, $"lib/{target}/{package}.xml"), Bytes(package, $"lib/{target}/{package}.dll"));

    [Fact]
    public void The_documentation_of_the_other_packages_has_entries_of_public_types_only()
    {
        AssertPublic(Bytes("Jtr.Data.AspNetCore", "lib/net10.0/Jtr.Data.AspNetCore.xml"), Bytes("Jtr.Data.AspNetCore", "lib/net10.0/Jtr.Data.AspNetCore.dll"));
        foreach (string carried in (string[])["Jtr.Corpora", "Jtr.Data"])
            AssertPublic(Bytes("Jtr.Data.Cli", $"tools/net8.0/any/{carried}.xml"), Bytes("Jtr.Data.Cli", $"tools/net8.0/any/{carried}.dll"));
    }

    private static void AssertPublic(byte[] documentation, byte[] assembly)
    {
        using PEReader image = new(new MemoryStream(assembly));
        MetadataReader reader = image.GetMetadataReader();
        HashSet<string> shown = [.. reader.TypeDefinitions.Where(IsShown).Select(NameOf)];
        string[] entries = [.. XDocument.Load(new MemoryStream(documentation)).Descendants("member").Select(static member => member.Attribute("name")!.Value)];

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            string name = entry[2..].Split('(', '~')[0];
            Assert.Contains(entry[0] == 'T' ? name : name[..name.LastIndexOf('.')], shown);
        });

        bool IsShown(TypeDefinitionHandle handle) => (reader.GetTypeDefinition(handle).Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsShown(reader.GetTypeDefinition(handle).GetDeclaringType()),
            _ => false,
        };

        string NameOf(TypeDefinitionHandle handle)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            string name = reader.GetString(type.Name), space = reader.GetString(type.Namespace);
            return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}.{name}" : space.Length > 0 ? $"{space}.{name}" : name;
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_has_the_major_version_only_and_is_marked_trimmable(string package, string target)
    {
        using PEReader image = new(new MemoryStream(Bytes(package, $"lib/{target}/{package}.dll")));
        MetadataReader reader = image.GetMetadataReader();

        // The assembly version has the major number only, so that code compiled against one version runs with every other of the same major.
        string informational = typeof(Events).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal(new Version(int.Parse(informational.Split('.')[0], CultureInfo.InvariantCulture), 0, 0, 0), reader.GetAssemblyDefinition().Version);

        // The file version is the package version, and the assembly has a strong name.
        Assert.Equal(informational.Split('+')[0] + ".0", typeof(Events).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version);
        Assert.NotEmpty(reader.GetBlobBytes(reader.GetAssemblyDefinition().PublicKey));

        bool says = reader.CustomAttributes.Select(handle => reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)).Any(static value => value.AsSpan().IndexOf("IsTrimmable"u8) >= 0);
        Assert.Equal(target != "netstandard2.0", says);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_embed_every_source_and_contain_no_local_path(string package, string target)
    {
        using ZipArchive symbols = ZipFile.OpenRead(library.SymbolsOf(package));
        using Stream entry = symbols.GetEntry($"lib/{target}/{package}.pdb")!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        bytes.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        MetadataReader reader = provider.GetMetadataReader();
        var embeddedSource = new Guid("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

        (string Name, bool IsEmbedded)[] documents =
        [
            .. reader.Documents.Select(handle => (
                reader.GetString(reader.GetDocument(handle).Name),
                reader.GetCustomDebugInformation(handle).Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == embeddedSource))),
        ];

        Assert.All(documents, static document => Assert.StartsWith("/_/", document.Name, StringComparison.Ordinal));
        Assert.Equal(package == "Jtr.Data", documents.Any(static document => document.Name.EndsWith("/EventsData.g.cs", StringComparison.Ordinal)));
        Assert.All(documents, static document => Assert.True(document.IsEmbedded, document.Name));
        Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, "A folder of the machine is in the symbols.");
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_contains_no_local_path(string package, string target)
    {
        byte[] assembly = Bytes(package, $"lib/{target}/{package}.dll");
        Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0 && assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Repository.Root)) < 0);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_symbols_of_a_library_are_a_package_of_their_own(string package)
    {
        Assert.Equal(PackedLibrary.WithSymbols.Contains(package), File.Exists(library.SymbolsOf(package)));
        if (!File.Exists(library.SymbolsOf(package)))
            return;
        using ZipArchive symbols = ZipFile.OpenRead(library.SymbolsOf(package));
        Assert.Equal(
            package == "Jtr.Data.AspNetCore" ? [$"lib/net10.0/{package}.pdb"] : [$"lib/net10.0/{package}.pdb", $"lib/net8.0/{package}.pdb", $"lib/netstandard2.0/{package}.pdb"],
            symbols.Entries.Select(static entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    private static string[] Library(string package) => [.. ((string[])["net10.0", "net8.0", "netstandard2.0"]).SelectMany(target => (string[])[$"lib/{target}/{package}.dll", $"lib/{target}/{package}.xml"])];

    /// <summary>Returns the files below a folder of the repository by their paths in a package, without build outputs.</summary>
    private static IEnumerable<string> Below(string folder, string packed) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => packed + "/" + Path.GetRelativePath(Path.Combine(Repository.Root, folder), file).Replace('\\', '/'));

    /// <summary>Returns true for every file except those of the package format itself.</summary>
    private static bool IsContent(string entry) =>
        entry is not ("[Content_Types].xml" or "_rels/.rels") && !entry.EndsWith(".nuspec", StringComparison.Ordinal) && !entry.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private XElement Metadata(string package) => Child(XDocument.Load(new MemoryStream(Bytes(package, package + ".nuspec"))).Root!, "metadata");

    private byte[] Bytes(string package, string entry)
    {
        using ZipArchive archive = library.Open(package);
        using Stream stream = archive.GetEntry(entry)?.Open() ?? throw new InvalidDataException($"{package} has no {entry}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
