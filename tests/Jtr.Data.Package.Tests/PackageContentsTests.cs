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
using System.Xml.Linq;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public sealed class PackageContentsTests(PackedLibrary library)
{
    public static TheoryData<string> Targets => ["net10.0", "net8.0", "netstandard2.0"];

    [Fact]
    public void It_holds_the_assemblies_their_documentation_the_papers_and_the_rows_as_data_and_nothing_else()
    {
        using ZipArchive package = library.Open();

        // Neither analyzers nor Roslyn nor source texts: whatever else came in would have to be added here. The seeds are what 'jtr diff' compares.
        IEnumerable<string> seeds = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.json*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("seeds/schema/", StringComparison.Ordinal));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "NOTICE",
                "README.md",
                "icon.png",
                "lib/net10.0/Jtr.Data.dll",
                "lib/net10.0/Jtr.Data.xml",
                "lib/net8.0/Jtr.Data.dll",
                "lib/net8.0/Jtr.Data.xml",
                "lib/netstandard2.0/Jtr.Data.dll",
                "lib/netstandard2.0/Jtr.Data.xml",
                .. seeds.Order(StringComparer.Ordinal),
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_its_licences_its_readme_and_its_icon()
    {
        XElement metadata = Metadata();

        Assert.Equal("MIT AND CC-BY-4.0", Child(metadata, "license").Value);
        Assert.Equal("expression", Child(metadata, "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Child(metadata, "readme").Value);
        Assert.Equal("icon.png", Child(metadata, "icon").Value);
    }

    [Fact]
    public void It_depends_on_nothing_but_the_frameworks_own_back_ports_where_the_framework_is_too_old()
    {
        Dictionary<string, string[]> dependencies = Child(Metadata(), "dependencies").Elements().ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(["net10.0", "net8.0", ".NETStandard2.0"], dependencies.Keys);
        Assert.Empty(dependencies["net10.0"]);
        Assert.Empty(dependencies["net8.0"]);
        Assert.Equal(["System.Collections.Immutable", "System.Memory", "System.Text.Json"], dependencies[".NETStandard2.0"]);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Its_assembly_refers_to_the_framework_alone_and_embeds_nothing(string target)
    {
        using PEReader image = new(new MemoryStream(Bytes($"lib/{target}/Jtr.Data.dll")));
        MetadataReader reader = image.GetMetadataReader();

        // Whatever carries this token is the framework, or a part of it that was ported back.
        string[] tokens = ["B03F5F7F11D50A3A", "CC7B13FFCD2DDD51"];
        foreach (AssemblyReference reference in reader.AssemblyReferences.Select(reader.GetAssemblyReference))
        {
            string name = reader.GetString(reference.Name);
            Assert.True(name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal), name);
            Assert.Contains(Convert.ToHexString(reader.GetBlobBytes(reference.PublicKeyOrToken)), tokens);
        }

        Assert.Empty(reader.ManifestResources);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Its_documentation_says_of_a_named_member_what_the_row_says(string target)
    {
        XDocument documentation = XDocument.Load(new MemoryStream(Bytes($"lib/{target}/Jtr.Data.xml")));

        XElement member = documentation.Descendants("member").Single(element => element.Attribute("name")?.Value == "P:Jtr.Data.Events.ImmigrationMemorandumSigned");

        Event signing = Events.ImmigrationMemorandumSigned;
        Assert.Equal(signing.Summary, member.Element("summary")?.Value);
        Assert.Contains(signing.Date.ToString()!, member.Element("remarks")?.Value);
        Assert.Contains(signing.Evidence[0].Passage.Document.Label, member.Element("remarks")?.Value);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Its_assembly_says_the_major_version_alone_and_that_it_can_be_trimmed(string target)
    {
        using PEReader image = new(new MemoryStream(Bytes($"lib/{target}/Jtr.Data.dll")));
        MetadataReader reader = image.GetMetadataReader();

        // Whoever was compiled against one version of a major runs with any other.
        string informational = typeof(Events).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal(new Version(int.Parse(informational.Split('.')[0], CultureInfo.InvariantCulture), 0, 0, 0), reader.GetAssemblyDefinition().Version);

        bool says = reader.CustomAttributes.Select(handle => reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)).Any(static value => value.AsSpan().IndexOf("IsTrimmable"u8) >= 0);
        Assert.Equal(target != "netstandard2.0", says);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Its_symbols_hold_the_generated_sources_and_name_no_folder_of_the_machine(string target)
    {
        using ZipArchive symbols = ZipFile.OpenRead(library.SymbolsPath);
        using Stream entry = symbols.GetEntry($"lib/{target}/Jtr.Data.pdb")!.Open();
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
        Assert.Contains(documents, static document => document.Name.EndsWith("/EventsData.g.cs", StringComparison.Ordinal));
        Assert.All(documents.Where(static document => document.Name.EndsWith(".g.cs", StringComparison.Ordinal)), static document => Assert.True(document.IsEmbedded, document.Name));
        Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, "A folder of the machine is in the symbols.");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_folder_of_the_machine_is_in_an_assembly(string target)
    {
        byte[] assembly = Bytes($"lib/{target}/Jtr.Data.dll");
        Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0 && assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Repository.Root)) < 0);
    }

    [Fact]
    public void Its_symbols_are_a_package_of_their_own()
    {
        using ZipArchive symbols = ZipFile.OpenRead(library.SymbolsPath);

        Assert.Equal(
            ["lib/net10.0/Jtr.Data.pdb", "lib/net8.0/Jtr.Data.pdb", "lib/netstandard2.0/Jtr.Data.pdb"],
            symbols.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    /// <summary>Everything but what the package format itself asks for.</summary>
    private static bool IsContent(string entry) =>
        entry is not ("[Content_Types].xml" or "_rels/.rels" or "Jtr.Data.nuspec") && !entry.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private XElement Metadata() => Child(XDocument.Load(new MemoryStream(Bytes("Jtr.Data.nuspec"))).Root!, "metadata");

    private byte[] Bytes(string entry)
    {
        using ZipArchive package = library.Open();
        using Stream stream = package.GetEntry(entry)?.Open() ?? throw new InvalidDataException($"The package has no {entry}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
