using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Checking;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Data.Cli.Reading;

/// <summary>A compiled corpus and the seeds that it was compiled from, both read as data; and the options that say where they are.</summary>
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

    /// <summary>What the assembly says of the corpus.</summary>
    public CorpusShape Shape { get; }

    /// <summary>The folder of the seeds.</summary>
    public string Folder { get; }

    /// <summary>The rows of the seeds, which are read when they are asked for.</summary>
    public SeedFolder Rows => _rows.Value;

    /// <summary>The rows as records. They are those of the assembly: the seeds have its fingerprint.</summary>
    /// <exception cref="InvalidDataException">The seeds have mistakes, or are not those that the assembly was compiled from.</exception>
    /// <exception cref="IOException">A seed cannot be read.</exception>
    public SeedRecords Records
    {
        get
        {
            int errors = new CorpusCheck(_assembly, Folder, sources: null).Check().Findings.Count(static finding => finding.IsError);
            if (errors > 0)
                throw new InvalidDataException(FormattableString.Invariant($"The seeds in '{Folder}' have {errors} {(errors == 1 ? "mistake" : "mistakes")}. Mend what 'jtr check {_assembly} --seeds {Folder}' lists."));
            if (Shape.Stamp is { } stamp && SeedFingerprint.Of(Shape, Rows) is var fingerprint && fingerprint != stamp.Fingerprint)
                throw new InvalidDataException($"The seeds in '{Folder}' are not those that '{_assembly}' was compiled from: their fingerprint is {fingerprint}, and that of the assembly is {stamp.Fingerprint}. Build the corpus again, or name its seeds with --seeds DIR.");
            return new SeedRecords(Shape, Rows);
        }
    }

    /// <summary>Adds <c>--assembly</c> and <c>--seeds</c> to a command.</summary>
    /// <returns>Reads the corpus that the options name.</returns>
    public static Func<ParseResult, CompiledCorpus> Options(Command command)
    {
        var assembly = new Option<string>("--assembly") { Description = "The assembly of the corpus, which is read and not run; without it, that of the corpus that this tool ships with.", HelpName = "DLL" };
        var seeds = new Option<string>("--seeds") { Description = "The folder of the seeds; without it, the folder 'seeds' here or nearest above.", HelpName = "DIR" };
        command.Add(assembly);
        command.Add(seeds);
        return result => new CompiledCorpus(
            result.GetValue(assembly) ?? Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll"),
            Existing(result.GetValue(seeds) ?? NearestSeeds()));
    }

    /// <summary>Whether the command line names another corpus than the one that this tool ships with.</summary>
    public static bool IsNamed(ParseResult result) => result.GetResult("--assembly") is not null || result.GetResult("--seeds") is not null;

    /// <summary>The nearest folder of seeds, as a path from here.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static string NearestSeeds()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Seeds)))
                return Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.FullName, Seeds));
        }

        throw new InvalidDataException($"No folder from here upwards has a folder '{Seeds}'. Expected --seeds DIR.");
    }

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : throw new InvalidDataException($"There is no folder '{folder}'. Expected the folder of the seeds.");
}
