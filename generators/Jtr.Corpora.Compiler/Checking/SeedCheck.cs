using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>
/// Checks seeds against a schema as the generator does, without writing anything. Can be called repeatedly: an unchanged file is not read again. Not thread-safe.
/// </summary>
/// <param name="foreign">The keys of the tables of other assemblies that the schema refers to.</param>
internal sealed class SeedCheck(SchemaShape schema, EquatableArray<ForeignTable> foreign)
{
    private readonly SchemaShape _schema = schema;
    private readonly EquatableArray<ForeignTable> _foreign = foreign;
    private Dictionary<string, (SeedSource Source, Stage<BoundFile> Bound)> _files = [];

    /// <summary>Gets the number of files read so far; a file read twice counts twice.</summary>
    public int FilesRead { get; private set; }

    /// <summary>Returns the problems, sorted by file and position.</summary>
    /// <param name="sources">All seeds of the corpus.</param>
    public SeedReport Check(IReadOnlyCollection<SeedSource> sources)
    {
        _files = sources.ToDictionary(source => source.File, source => (source, Bound(source)), StringComparer.Ordinal);
        Stage<BoundFile>[] stages = [.. _files.Values.Select(file => file.Bound)];
        BoundFile[] files = [.. stages.Select(stage => stage.Result)];
        Stage<Resolution> resolution = Stage.Run(Resolution.Empty, () => Resolver.Resolve(_schema, files, _foreign));
        Stage<EquatableArray<SeedProblem>> checks = resolution.Then(default(EquatableArray<SeedProblem>), result => Checker.Check(_schema, result));
        var placed = new List<(SeedSource, PlacedProblem)>();
        foreach (IGrouping<string, SeedProblem> file in ReportedProblems.Of(_schema, files, resolution.Result, checks.Result).GroupBy(problem => problem.File).OrderBy(file => file.Key, StringComparer.Ordinal))
            placed.AddRange(PlacedProblem.Of(file, _files[file.Key].Source).Select(problem => (_files[file.Key].Source, problem)));
        return new SeedReport(
            placed,
            [.. MissingSeeds.Of(_schema, _files.Keys).Select(table => table.Name)],
            [.. stages.Select(stage => stage.Failure).Concat([resolution.Failure, checks.Failure]).OfType<string>().Distinct()],
            files,
            resolution.Result);
    }

    private Stage<BoundFile> Bound(SeedSource source)
    {
        if (_files.TryGetValue(source.File, out (SeedSource Source, Stage<BoundFile> Bound) known) && known.Source == source)
            return known.Bound;
        FilesRead++;
        return Stage.Run(SeedFile.Empty(source.File), () => SeedReader.Read(source))
            .Then(BoundFile.Empty(source.File, _schema.TableNamed(SeedReader.TableOf(source.File))), file => Binder.Bind(file, _schema));
    }
}
