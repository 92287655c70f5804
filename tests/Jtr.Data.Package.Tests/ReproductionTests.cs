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

/// <summary>Whoever has the sources can have the package again, to the byte, and so prove where a copy came from.</summary>
public sealed class ReproductionTests(PackedLibrary library)
{
    [Fact]
    public async Task The_same_sources_in_another_folder_make_the_same_package_and_the_same_symbols()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        using RepositoryCopy copy = await RepositoryCopy.MakeAsync(stop);
        string feed = Path.Combine(copy.Root, "feed");

        // From nothing, in locked restore; the fixture built on whatever was there, and has validated what is the same here.
        string log = await Dotnet.RunAsync(
            copy.Root, packages: null, stop, "pack", Path.Combine("src", "Jtr.Data"), "-c", "Release", "-o", feed, "-p:RestoreLockedMode=true", "-p:EnablePackageValidation=false", $"-p:PackageVersion={library.Version}");

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        string packed = Path.Combine(feed, Path.GetFileName(library.PackagePath));
        Assert.Equal(Digests(library.PackagePath, atLeast: 10), Digests(packed, atLeast: 10));
        Assert.Equal(Digests(library.SymbolsPath, atLeast: 3), Digests(Path.ChangeExtension(packed, ".snupkg"), atLeast: 3));
    }

    /// <summary>The SHA-256 of every entry, but for the two that hold a name which the package format draws by lot.</summary>
    private static SortedDictionary<string, string> Digests(string path, int atLeast)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            if (entry.FullName == "_rels/.rels" || entry.FullName.StartsWith("package/services/metadata/", StringComparison.Ordinal))
                continue;
            using Stream content = entry.Open();
            digests.Add(entry.FullName, Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        Assert.True(digests.Keys.Count(static name => name.StartsWith("lib/", StringComparison.Ordinal)) >= 3 && digests.Count >= atLeast, $"{Path.GetFileName(path)} has {digests.Count} entries.");
        return digests;
    }
}
