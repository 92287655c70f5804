using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests that the sources build the same packages byte for byte, so that a package can be traced to its sources.</summary>
public sealed class ReproductionTests(PackedLibrary library)
{
    [Fact]
    public async Task The_same_sources_in_another_folder_make_the_same_packages_and_the_same_symbols()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        using RepositoryCopy copy = await RepositoryCopy.MakeAsync(stop);
        string feed = Path.Combine(copy.Root, "feed");

        // Builds from scratch with a locked restore. Validation and analysers are off: both have run on the same code. The highest floor comes first, because packing it builds those below.
        foreach (string package in PackedLibrary.Packages.OrderBy(static package => package != "Jtr.Data"))
        {
            // Restores without the version, as the fixture does, because a tool's package lists the versions of its restore.
            string project = PackedLibrary.ProjectOf(package);
            await Dotnet.RunAsync(copy.Root, packages: null, stop, "restore", project, "-p:RestoreLockedMode=true");
            string log = await Dotnet.RunAsync(
                copy.Root, packages: null, stop, "pack", project, "-c", "Release", "--no-restore", "-o", feed, "-p:EnablePackageValidation=false", "-p:RunAnalyzers=false", $"-p:PackageVersion={library.Version}");
            Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        }

        string[] packed = [.. Directory.EnumerateFiles(library.Feed).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.Equal(PackedLibrary.Packages.Length + PackedLibrary.WithSymbols.Length, packed.Length);
        Assert.All(packed, file =>
        {
            // Compares entry by entry first, so that a failure names the file.
            Assert.Equal(Digests(Path.Combine(library.Feed, file)), Digests(Path.Combine(feed, file)));
            Assert.Equal(File.ReadAllBytes(Path.Combine(library.Feed, file)), File.ReadAllBytes(Path.Combine(feed, file)));
        });
    }

    /// <summary>Returns the SHA-256 of every entry.</summary>
    private static SortedDictionary<string, string> Digests(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            using Stream content = entry.Open();
            digests.Add(entry.FullName, Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        return digests;
    }
}
