using System;
using System.IO;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Data.Cli.Exporting;
using Jtr.Corpora.Exports.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(OwnBundle))]

namespace Jtr.Corpora.Exports.Tests;

/// <summary>The bundle of the repository's corpus as the tool writes it, once for all tests, and the corpus that it is compared with.</summary>
public sealed class OwnBundle : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-bundle-");

    /// <summary>The folder of the bundle.</summary>
    public string Folder => Path.Combine(_folder.FullName, "bundle");

    /// <summary>Gets a folder that is deleted together with the bundle.</summary>
    public string Beside => _folder.FullName;

    /// <summary>Gets the output of the tool.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>The same corpus in this process.</summary>
    internal ExportedCorpus Corpus { get; } = OwnCorpus.Read();

    /// <summary>The flat tables of it.</summary>
    internal System.Collections.Generic.IReadOnlyList<FlatTable> Tables => FlatLayout.Of(Corpus);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        (string output, string? error) = await Processes.Jtr("bundle", "--out", Folder);
        Assert.True(error is null, error);
        Printed = output;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal string PathOf(string file) => Path.Combine(Folder, file.Replace('/', Path.DirectorySeparatorChar));

    internal string Read(string file) => File.ReadAllText(PathOf(file));
}
