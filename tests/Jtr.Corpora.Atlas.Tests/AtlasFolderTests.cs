using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Atlas.Pages;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests how an atlas is written into a folder.</summary>
public sealed class AtlasFolderTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("atlas-folder-").FullName;

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public void Write_replaces_an_existing_atlas_completely()
    {
        string folder = Path.Combine(_top, "atlas");
        AtlasFolder.Write(folder, new Dictionary<string, byte[]>(Specimen.Files) { ["events/gone.html"] = [1] });
        AtlasFolder.Write(folder, Specimen.Files);
        Assert.Equal(Specimen.Files.Keys, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal([folder], Directory.EnumerateFileSystemEntries(_top));
    }

    [Fact]
    public void Write_refuses_a_folder_with_other_files()
    {
        string note = Path.Combine(_top, "note.txt");
        File.WriteAllText(note, "mine");
        IOException exception = Assert.Throws<IOException>(() => AtlasFolder.Write(_top, Specimen.Files));
        Assert.Contains("contains files of something other than an atlas", exception.Message, StringComparison.Ordinal);
        Assert.Equal([note], Directory.EnumerateFileSystemEntries(_top));
    }

    [Fact]
    public void Write_refuses_the_path_of_a_file()
    {
        string file = Path.Combine(_top, "atlas");
        File.WriteAllText(file, "mine");
        Assert.Contains("is a file", Assert.Throws<IOException>(() => AtlasFolder.Write(file, Specimen.Files)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("aux")]
    [InlineData("a/../b")]
    [InlineData("ä b")]
    [InlineData("")]
    public void A_key_that_is_not_a_valid_file_name_is_encoded(string key)
    {
        string address = PageAddress.Of(new Reading.RowKey("events", key));
        Assert.Matches("^events/[A-Za-z0-9_~-]+[.]html$", address);
        Assert.NotEqual("events/aux.html", address);
    }
}
