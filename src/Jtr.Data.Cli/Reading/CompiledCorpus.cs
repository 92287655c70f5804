using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Checking;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Data.Cli.Reading;

/// <summary>A compiled corpus and its seeds, both read as data; and the options that locate them.</summary>
internal sealed class CompiledCorpus
{
    private const string Seeds = "seeds";

    private readonly Lazy<SeedFolder> _rows;
    private readonly string _assembly;

    private CompiledCorpus(string assembly, string folder)
    {
        _assembly = assembly;
        Shape = CorpusReader.Read(assembly);
        Folder = folder;
        _rows = new Lazy<SeedFolder>(() => SeedFolder.Read(folder, Shape));
    }

    /// <summary>Gets the shape of the corpus from the assembly.</summary>
    public CorpusShape Shape { get; }

    /// <summary>Gets the folder of the seeds.</summary>
    public string Folder { get; }

    /// <summary>Gets the rows of the seeds, which are read on first use.</summary>
    public SeedFolder Rows => _rows.Value;

    /// <summary>Gets the rows as records, checked to be those of the assembly by its fingerprint.</summary>
    /// <exception cref="InvalidDataException">The seeds have errors, or the assembly was not compiled from them.</exception>
    /// <exception cref="IOException">A seed cannot be read.</exception>
    public SeedRecords Records
    {
        get
        {
            int errors = new CorpusCheck(_assembly, Folder, sources: null).Check().Findings.Count(static finding => finding.IsError);
            if (errors > 0)
                throw new InvalidDataException(FormattableString.Invariant($"The seeds in '{Folder}' have {errors} {(errors == 1 ? "error" : "errors")}. Correct those that 'jtr check {_assembly} --seeds {Folder}' lists."));
            if (Shape.Stamp is { } stamp && SeedFingerprint.Of(Shape, Rows) is var fingerprint && fingerprint != stamp.Fingerprint)
                throw new InvalidDataException($"The seeds in '{Folder}' differ from those that '{_assembly}' was compiled from: their fingerprint is {fingerprint}, that of the assembly {stamp.Fingerprint}. Rebuild the corpus, or give its seeds with --seeds DIR.");
            return new SeedRecords(Shape, Rows);
        }
    }

    /// <summary>Adds <c>--assembly</c> and <c>--seeds</c> to a command.</summary>
    /// <returns>A function that reads the corpus that the options name.</returns>
    public static Func<ParseResult, CompiledCorpus> Options(Command command)
    {
        var assembly = new Option<string>("--assembly") { Description = "The assembly of the corpus, whose metadata is read without running code. By default, the tool's own corpus.", HelpName = "DLL" };
        var seeds = new Option<string>("--seeds") { Description = "The folder of the seeds. By default, the nearest folder 'seeds' here or above.", HelpName = "DIR" };
        command.Add(assembly);
        command.Add(seeds);
        return result => new CompiledCorpus(
            result.GetValue(assembly) ?? Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll"),
            Existing(result.GetValue(seeds) ?? NearestSeeds()));
    }

    /// <summary>Returns true if the command line names a corpus other than the tool's own.</summary>
    public static bool IsNamed(ParseResult result) => result.GetResult("--assembly") is not null || result.GetResult("--seeds") is not null;

    /// <summary>Returns the nearest folder of seeds, as a relative path.</summary>
    /// <exception cref="InvalidDataException">There is no such folder.</exception>
    public static string NearestSeeds()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Seeds)))
                return Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.FullName, Seeds));
        }

        throw new InvalidDataException($"There is no folder '{Seeds}' here or above. Give it with --seeds DIR.");
    }

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : throw new InvalidDataException($"There is no folder '{folder}'. Expected the folder of the seeds.");
}
