using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public sealed class PackageContentsTests(PackedLibrary library)
{
    public static TheoryData<string> Targets => ["net10.0", "net8.0", "netstandard2.0"];

    [Fact]
    public void It_holds_the_assemblies_their_documentation_and_the_papers_and_nothing_else()
    {
        using ZipArchive package = library.Open();

        // Neither analyzers nor Roslyn, neither seeds nor source texts: whatever else came in would have to be added here.
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
