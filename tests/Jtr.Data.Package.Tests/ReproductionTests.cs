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

/// <summary>Whoever has the sources can have the packages again, to the byte, and so prove where a copy came from.</summary>
public sealed class ReproductionTests(PackedLibrary library)
{
    [Fact]
    public async Task The_same_sources_in_another_folder_make_the_same_packages_and_the_same_symbols()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        using RepositoryCopy copy = await RepositoryCopy.MakeAsync(stop);
        string feed = Path.Combine(copy.Root, "feed");

        // From nothing, in locked restore; the fixture built on whatever was there, and has validated what is the same here; the analyzers have had their say in the build of the tests. The highest floor first, which builds those below.
        foreach (string package in PackedLibrary.Packages.OrderBy(static package => package != "Jtr.Data"))
        {
            // Restored without the version, as the fixture's were: a tool lists the versions that its restore saw.
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
            // Entry by entry first: a difference then has a name.
            Assert.Equal(Digests(Path.Combine(library.Feed, file)), Digests(Path.Combine(feed, file)));
            Assert.Equal(File.ReadAllBytes(Path.Combine(library.Feed, file)), File.ReadAllBytes(Path.Combine(feed, file)));
        });
    }

    /// <summary>The SHA-256 of every entry.</summary>
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
